/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstddef>
#include <string_view>

namespace uhc::bench {

/// One way to write what `symbol` stands for. {name} is replaced by one of the ways of that symbol; those
/// that no row explains are figures and names (see press.cxx).
struct Way {
    std::string_view symbol;
    std::string_view text;
};

inline constexpr Way grammar[] = {
    {"headline", "{region} Genjot Kepesertaan JKN, {office} Minta Warga Segera Mendaftar"},
    {"headline", "Layanan Kesehatan {region} Kian Mudah Dijangkau Warga"},
    {"headline", "{office} {region} Dorong Semua Warga Terlindungi JKN"},
    {"headline", "Warga {region} Berobat Cukup Tunjukkan KTP"},

    {"dateline", "{TOWN}, KABARCONTOH - "},
    {"dateline", "{town} ({date}) - "},
    {"dateline", "{TOWN} | {day}, {date}. "},
    {"dateline", "{TOWN} - "},
    {"dateline", "{town}, {slashdate} — "},

    {"office", "Bupati"},
    {"office", "Wali Kota"},
    {"office", "Kepala Dinas Kesehatan"},
    {"office", "Sekretaris Daerah"},
    {"office", "Kepala Cabang BPJS Kesehatan"},
    {"office", "Ketua Komisi Kesehatan DPRD"},
    {"office", "Kepala Bidang Pelayanan"},
    {"office", "Asisten Pemerintahan"},

    {"first", "Budi"},
    {"first", "Siti"},
    {"first", "Wayan"},
    {"first", "Yohanes"},
    {"first", "Rahmawati"},
    {"first", "Agus"},
    {"first", "Maria"},
    {"first", "Hasan"},
    {"first", "Dewi"},
    {"first", "Samuel"},
    {"last", "Contohwan"},
    {"last", "Misalnita"},
    {"last", "Umpamadi"},
    {"last", "Andainyo"},
    {"last", "Rekaputra"},
    {"last", "Fiktiwati"},
    {"last", "Karangsari"},
    {"last", "Cobawan"},
    {"person", "{first} {last}"},

    {"who", "{office} {region} {person}"},
    {"who", "{person}"},
    {"who", "{office} {person}"},
    {"who", "Salah seorang warga, {person},"},
    {"who", "Petugas loket di {place}"},
    {"who", "Para kader kesehatan di {place}"},
    {"who", "Tim dari {place}"},

    {"place", "Puskesmas {last}"},
    {"place", "rumah sakit daerah"},
    {"place", "kantor kecamatan"},
    {"place", "balai desa"},
    {"place", "klinik pratama"},
    {"place", "aula kantor bupati"},
    {"place", "posyandu setempat"},
    {"place", "kantor cabang BPJS Kesehatan"},
    {"place", "pasar pagi"},

    {"says", "mengatakan"},
    {"says", "menjelaskan"},
    {"says", "menuturkan"},
    {"says", "menyampaikan"},
    {"says", "mengingatkan"},
    {"says", "berharap"},
    {"says", "menegaskan"},
    {"says", "menilai"},

    {"thing", "pelayanan kesehatan"},
    {"thing", "antrean di loket pendaftaran"},
    {"thing", "data kependudukan"},
    {"thing", "rujukan ke rumah sakit"},
    {"thing", "pengobatan penyakit menahun"},
    {"thing", "pemeriksaan ibu hamil"},
    {"thing", "iuran keluarga"},
    {"thing", "kartu kepesertaan"},
    {"thing", "ketersediaan obat"},
    {"thing", "kerja sama lintas dinas"},
    {"thing", "sosialisasi kepada masyarakat"},
    {"thing", "pencatatan bayi baru lahir"},

    {"does", "terus diperbaiki secara bertahap"},
    {"does", "tidak boleh menyulitkan warga"},
    {"does", "menjadi perhatian pemerintah daerah"},
    {"does", "harus dapat dirasakan sampai ke pelosok"},
    {"does", "masih perlu pembenahan di sana-sini"},
    {"does", "sudah berjalan lebih baik dari sebelumnya"},
    {"does", "akan dibahas bersama dewan"},
    {"does", "sangat membantu keluarga kurang mampu"},
    {"does", "dipantau setiap pekan oleh petugas"},
    {"does", "bergantung pada kelengkapan berkas"},

    {"where", "di seluruh kecamatan"},
    {"where", "di wilayah kepulauan"},
    {"where", "terutama di desa yang jauh dari kota"},
    {"where", "baik di kota maupun di desa"},
    {"where", "mulai dari tingkat pertama"},
    {"where", "tanpa membedakan kelas perawatan"},
    {"where", "sesuai aturan yang berlaku"},
    {"where", "agar tidak ada warga yang tertinggal"},
    {"where", "meski anggaran terbatas"},
    {"where", "seperti yang diminta pemerintah pusat"},

    {"plain", "{who} {says} {thing} {does} {where}."},
    {"plain", "Menurut {person}, {thing} {does}, dan {thing} {does}."},
    {"plain", "“{Thing} {does} {where},” kata {person}."},
    {"plain", "\"Kami ingin {thing} {does},\" ujar {who} di {place}."},
    {"plain", "Selain itu, {thing} {does} {where}."},
    {"plain", "Ia {says} bahwa {thing} {does}; sebab itu {thing} {does} {where}."},
    {"plain", "Kegiatan di {place} itu dihadiri pula oleh {office} {person} beserta jajaran."},
    {"plain", "Peserta yang sakit cukup datang ke {place} dengan membawa KTP atau kartu KIS."},
    {"plain", "Program JKN merupakan gotong royong, yang sehat membantu yang sakit {where}."},
    {"plain", "{Thing} dan {thing} {does}, ungkap {person} saat ditemui di {place}."},

    {"Thing", "Pelayanan kesehatan"},
    {"Thing", "Data kependudukan"},
    {"Thing", "Iuran keluarga"},
    {"Thing", "Kartu kepesertaan"},
    {"Thing", "Rujukan ke rumah sakit"},
    {"Thing", "Sosialisasi kepada masyarakat"},

    {"figure", "Saat ini cakupan kepesertaan JKN di {region} mencapai {percent} dari jumlah penduduk."},
    {"figure", "Sebanyak {count} jiwa warga {region} telah terdaftar sebagai peserta JKN."},
    {"figure", "Dari {count} penduduk {region}, {percent} sudah memiliki jaminan kesehatan."},
    {"figure", "{office} {person} menargetkan {percent} warga terdaftar pada akhir tahun."},
    {"figure", "Daerah dinyatakan UHC bila sedikitnya 95 persen penduduknya terdaftar."},
    {"figure", "Untuk itu {region} menganggarkan {money} guna membayar iuran warga kurang mampu."},
    {"figure", "Tingkat keaktifan peserta tercatat {percent}, naik dari tahun sebelumnya."},
    {"figure", "Secara nasional, cakupan JKN sudah {percent} atau {count} jiwa."},
    {"figure", "Peserta mandiri yang menunggak diperkirakan {percent} dengan tunggakan {money}."},
    {"figure", "Kabupaten tetangga, {other}, lebih dulu mencapai {percent}."},
    {"figure", "Dibanding {other} yang baru {percent}, angka itu lebih baik."},

    {"segments",
     "Rinciannya, PBI APBN {count} jiwa, PBI APBD {count} jiwa, PPU {count} jiwa, PBPU {count} jiwa dan BP "
     "{count} jiwa."},

    {"footer", "Baca juga: {office} {other} Resmikan Gedung Baru {place}"},
    {"footer", "Editor: {person}"},
    {"footer", "({first}/{last})"},
    {"footer", "Foto: suasana pelayanan di {place}."},

    {"percent", "{share},{cents} persen"},
    {"percent", "{share},{cents} persen"},
    {"percent", "{share} persen"},
    {"percent", "{share},{cents}%"},
    {"money", "Rp{sum},{digit} miliar"},
    {"money", "Rp {sum} miliar"},
    {"date", "{dayNumber} {month} {year}"},
    {"slashdate", "{dayNumber}/{monthNumber}/{year}"},

    {"day", "Senin"},
    {"day", "Selasa"},
    {"day", "Rabu"},
    {"day", "Kamis"},
    {"day", "Jumat"},
    {"month", "Januari"},
    {"month", "Februari"},
    {"month", "Maret"},
    {"month", "April"},
    {"month", "Juli"},
    {"month", "Agustus"},
    {"month", "Oktober"},
    {"month", "Desember"},
};

struct Range {
    std::string_view name;
    std::size_t from, to;
};

inline constexpr Range ranges[] = {
    {"share", 60, 99}, {"cents", 10, 99},    {"count", 20000, 1500000}, {"sum", 2, 180},
    {"digit", 1, 9},   {"dayNumber", 1, 28}, {"monthNumber", 1, 12},    {"year", 2016, 2026},
};

} // namespace uhc::bench
