/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/messages.hxx"

#include <array>
#include <string_view>

namespace uhc {
namespace {

struct Texts {
    Message message;
    std::string_view english;
    std::string_view indonesian;
};

/// In the order of Message. %1, %2 stand for what is inserted.
constexpr std::array messages = std::to_array<Texts>({
    {Message::NoSpreadsheet, "This command needs an open spreadsheet.",
     "Perintah ini memerlukan lembar kerja yang terbuka."},
    {Message::WrongProperty, "The property %1 has a value of the wrong type.",
     "Nilai properti %1 tidak sesuai jenisnya."},
    {Message::Unexpected, "This could not be done: %1", "Perintah tidak dapat dijalankan: %1"},
    {Message::NoSelection, "Select a cell first.", "Pilih sebuah sel terlebih dahulu."},
    {Message::NoSuchRange, "There is no cell range %1.", "Tidak ada rentang sel %1."},
    {Message::SheetProtected,
     "Sheet %1 is protected. Remove the protection (Tools - Protect Sheet) and try again.",
     "Lembar %1 dilindungi. Lepaskan perlindungannya (Perkakas - Lindungi Lembar), lalu coba lagi."},
    {Message::DocumentReadOnly, "This workbook is open read-only. Nothing was changed.",
     "Buku kerja ini hanya dapat dibaca. Tidak ada yang diubah."},
    {Message::PartOfArray, "%1 cannot be changed: it is part of an array formula.",
     "%1 tidak dapat diubah: sel itu bagian dari rumus larik."},
    {Message::PasteArticleTitle, "Paste article", "Tempel artikel"},
    {Message::NoClipboardText, "There is no text in the clipboard. Copy an article first.",
     "Tidak ada teks di papan klip. Salin artikel terlebih dahulu."},
    {Message::BuildTableTitle, "Build table", "Buat tabel"},
    {Message::OnNewSheet, "Put the table on a new sheet? (No: to the right of the articles.)",
     "Letakkan tabel di lembar baru? (Tidak: di sebelah kanan artikel.)"},
    {Message::ArticlesOneColumn, "Select the articles in one column, one article in each cell.",
     "Pilih artikel dalam satu kolom, satu artikel di setiap sel."},
    {Message::NoArticles, "There is no article in the selected cells.",
     "Tidak ada artikel di sel yang dipilih."},
    {Message::StructureProtected,
     "The workbook's structure is protected, so no sheet can be added. Give the property Target, or remove "
     "the "
     "protection.",
     "Struktur buku kerja dilindungi sehingga lembar tidak dapat ditambahkan. Berikan properti Target, atau "
     "lepaskan perlindungannya."},
    {Message::NoRoom, "There is not enough room for the table at %1.",
     "Tidak cukup ruang untuk tabel di %1."},
    {Message::TargetNotEmpty, "The cells %1 are not empty. Nothing was changed.",
     "Sel-sel %1 tidak kosong. Tidak ada yang diubah."},
    {Message::TableBuilt, "The table is in %1, its threshold in %2.", "Tabel ada di %1, ambangnya di %2."},
    {Message::TableSheet, "UHC", "UHC"},
    {Message::ThresholdLabel, "Threshold (empty: rule in force):", "Ambang (kosong: sesuai aturan):"},
    {Message::ChartTitle, "JKN coverage and UHC threshold", "Cakupan JKN dan ambang UHC"},
    {Message::HeadingRegion, "Region", "Wilayah"},
    {Message::HeadingCode, "Code", "Kode"},
    {Message::HeadingDate, "Date", "Tanggal"},
    {Message::HeadingCoverage, "Coverage", "Cakupan"},
    {Message::HeadingActiveRate, "Active rate", "Keaktifan"},
    {Message::HeadingMembers, "Members", "Peserta"},
    {Message::HeadingPopulation, "Population", "Penduduk"},
    {Message::HeadingTarget, "Target", "Target"},
    {Message::HeadingBudget, "Budget", "Anggaran"},
    {Message::HeadingStatus, "Status", "Status"},
    {Message::HeadingGap, "Gap (persons)", "Kekurangan (jiwa)"},
    {Message::HeadingCost, "Cost a year", "Biaya setahun"},
    {Message::HeadingEvidence, "Evidence", "Bukti"},
    {Message::HeadingThreshold, "Threshold", "Ambang"},
    {Message::ShowEvidenceTitle, "Show evidence", "Tampilkan bukti"},
    {Message::NoArticleBehind,
     "This cell has no article behind it. Select a result of a UHC function, or an article.",
     "Tidak ada artikel di balik sel ini. Pilih hasil sebuah fungsi UHC, atau sebuah artikel."},
    {Message::BadQuestion, "This formula asks for a region or an answer that does not exist.",
     "Rumus ini menanyakan wilayah atau jawaban yang tidak ada."},
    {Message::NoEvidence, "The article does not answer this (#N/A).",
     "Artikel ini tidak memuat jawabannya (#N/A)."},
    {Message::NoFacts, "The article holds no figure to insert.",
     "Artikel ini tidak memuat angka yang dapat disisipkan."},
    {Message::InsertFacts, "Insert all figures", "Sisipkan semua angka"},
    {Message::FactsSheet, "UHC figures", "Angka UHC"},
    {Message::Close, "Close", "Tutup"},
    {Message::EvidenceKind, "Kind", "Jenis"},
    {Message::EvidenceValue, "Value", "Nilai"},
    {Message::EvidenceRole, "Role", "Peran"},
    {Message::EvidenceBasis, "Basis", "Dasar"},
    {Message::EvidenceSentence, "Sentence", "Kalimat"},
    {Message::NoneStated, "not stated", "tidak disebutkan"},
    {Message::KindCoverage, "share of the population registered in JKN",
     "persentase penduduk yang terdaftar dalam JKN"},
    {Message::KindActiveRate, "share of active members", "persentase peserta aktif"},
    {Message::KindSubgroupShare, "share of a part of the population", "persentase sebagian penduduk"},
    {Message::KindMembers, "members of JKN", "peserta JKN"},
    {Message::KindActiveMembers, "active members", "peserta aktif"},
    {Message::KindSubgroupMembers, "members of one segment", "peserta satu segmen"},
    {Message::KindPopulation, "population", "jumlah penduduk"},
    {Message::KindBudgetAllocated, "budget for JKN contributions", "anggaran iuran JKN"},
    {Message::KindBudgetRealised, "money spent", "anggaran yang sudah dibelanjakan"},
    {Message::KindBudgetOther, "other amount of money", "nominal uang lain"},
    {Message::KindPremium, "contribution per person and month", "iuran per orang per bulan"},
    {Message::KindRegionCount, "number of regions", "jumlah daerah"},
    {Message::KindOther, "other figure", "angka lain"},
    {Message::RoleAchieved, "achieved", "capaian"},
    {Message::RoleTarget, "target", "target"},
    {Message::RoleThreshold, "threshold", "ambang"},
    {Message::RolePast, "earlier figure", "angka terdahulu"},
    {Message::RoleChange, "change", "perubahan"},
    {Message::BasisStated, "stated in the article", "disebutkan dalam artikel"},
    {Message::BasisComputed, "computed from members and population", "dihitung dari peserta dan penduduk"},
    {Message::BasisWords, "said in words, without a figure", "dinyatakan dengan kata, tanpa angka"},
    {Message::January, "January", "Januari"},
    {Message::February, "February", "Februari"},
    {Message::March, "March", "Maret"},
    {Message::April, "April", "April"},
    {Message::May, "May", "Mei"},
    {Message::June, "June", "Juni"},
    {Message::July, "July", "Juli"},
    {Message::August, "August", "Agustus"},
    {Message::September, "September", "September"},
    {Message::October, "October", "Oktober"},
    {Message::November, "November", "November"},
    {Message::December, "December", "Desember"},
    {Message::ShareValuesTitle, "Share a copy with values", "Bagikan salinan berisi nilai"},
    {Message::ShareLiveTitle, "Share a live copy", "Bagikan salinan hidup"},
    {Message::ValuesSuffix, "values", "nilai"},
    {Message::LiveSuffix, "live", "hidup"},
    {Message::FilterOds, "ODF spreadsheet (.ods)", "Lembar kerja ODF (.ods)"},
    {Message::FilterXlsx, "Excel workbook (.xlsx)", "Buku kerja Excel (.xlsx)"},
    {Message::FilterPdf, "PDF document (.pdf)", "Dokumen PDF (.pdf)"},
    {Message::TargetMissing, "The property URL must name the file to write.",
     "Properti URL harus menyebut berkas yang akan ditulis."},
    {Message::TargetNoFile, "%1 is not the URL of a file.", "%1 bukan URL berkas."},
    {Message::TargetWrongSuffix, "%1 must end in .ods, .xlsx or .pdf: the ending decides the format.",
     "%1 harus berakhiran .ods, .xlsx atau .pdf: akhiran menentukan formatnya."},
    {Message::TargetExists, "%1 exists already. Nothing was written.",
     "%1 sudah ada. Tidak ada yang ditulis."},
    {Message::TargetIsDirectory, "%1 is a folder, not a file.", "%1 adalah folder, bukan berkas."},
    {Message::TargetReadOnly, "%1 cannot be written: it is write-protected, or you may not write there.",
     "%1 tidak dapat ditulis: berkas atau foldernya terlindung, atau Anda tidak berhak menulis di sana."},
    {Message::TargetIsOpen, "%1 is open in this office. Choose another name for the copy.",
     "%1 sedang terbuka di LibreOffice ini. Pilih nama lain untuk salinannya."},
    {Message::TargetFolderMissing, "The folder of %1 does not exist.", "Folder untuk %1 tidak ada."},
    {Message::DiskFull, "%1 could not be written: the disk is full. No part of it was left behind.",
     "%1 tidak dapat ditulis: ruang penyimpanan penuh. Tidak ada bagian berkas yang tertinggal."},
    {Message::TemporaryFull,
     "%1 could not be written: the disk with the folder for temporary files, %2, has less than %3 MB left. "
     "Nothing was written.",
     "%1 tidak dapat ditulis: ruang penyimpanan untuk folder berkas sementara, %2, bersisa kurang dari %3 "
     "MB. "
     "Tidak ada yang ditulis."},
    {Message::WriteFailed, "%1 could not be written (%2). Is the disk full? No part of it was left behind.",
     "%1 tidak dapat ditulis (%2). Apakah ruang penyimpanan penuh? Tidak ada bagian berkas yang tertinggal."},
    {Message::TextsTooLong,
     "Excel files hold at most 32,767 characters in a cell, so these cells would be cut off: %1. Share an "
     ".ods "
     "copy, split the texts, or give the property CutLongTexts. Nothing was written.",
     "Berkas Excel memuat paling banyak 32.767 karakter dalam satu sel, sehingga isi sel-sel ini akan "
     "terpotong: "
     "%1. Bagikan salinan .ods, pecah teksnya, atau berikan properti CutLongTexts. Tidak ada yang ditulis."},
    {Message::TextsTooLongAsk,
     "Excel files hold at most 32,767 characters in a cell, so these cells will be cut off in the copy: "
     "%1.\n\nWrite it all the same? (An .ods copy keeps them whole.)",
     "Berkas Excel memuat paling banyak 32.767 karakter dalam satu sel, sehingga isi sel-sel ini akan "
     "terpotong "
     "dalam salinan: %1.\n\nTetap tulis? (Salinan .ods memuatnya secara utuh.)"},
    {Message::AndMore, "and %1 more", "dan %1 lagi"},
    {Message::CopyWritten, "The copy was written to %1.", "Salinan ditulis ke %1."},
    {Message::CopyNotEncrypted, "This workbook has a password; the copy has none.",
     "Buku kerja ini berkata sandi; salinannya tidak."},
    {Message::RulesUseFunctions,
     "These call functions of the extension and do not work where it is missing: %1.",
     "Ini memanggil fungsi ekstensi dan tidak bekerja di LibreOffice tanpa ekstensi ini: %1."},
    {Message::RuleFormat, "conditional format", "format bersyarat"},
    {Message::RuleValidity, "validity rule", "aturan keabsahan"},
    {Message::RuleName, "name", "nama"},
});

constexpr bool inOrder() {
    for (std::size_t i = 0; i < messages.size(); ++i) {
        if (messages[i].message != static_cast<Message>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder());

} // namespace

rtl::OUString textOf(Message message, Language language, std::initializer_list<rtl::OUString> inserted) {
    const Texts& texts = messages[static_cast<std::size_t>(message)];
    const std::string_view utf8 = language == Language::Indonesian ? texts.indonesian : texts.english;
    rtl::OUString text(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
    sal_Int32 number = 0;
    for (const rtl::OUString& part : inserted) {
        text = text.replaceFirst("%" + rtl::OUString::number(++number), part);
    }
    return text;
}

} // namespace uhc
