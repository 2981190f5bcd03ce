/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/areas.hxx"

#include <algorithm>

namespace uhc {
namespace {

constexpr std::uint32_t longestAside = 30; // tokens
constexpr std::uint32_t othersReach = 9;
constexpr std::uint32_t nextToName = 2;       // tokens from a name to a figure that is its own
constexpr std::uint32_t theirReach = 200;     // tokens from a number of regions to "dari jumlah itu"
constexpr std::uint32_t thatNumberReach = 10; // tokens from "dari jumlah itu" to its figure
constexpr std::uint32_t beforeReach = 60;
constexpr std::uint32_t someReach = 16;  // tokens from "delapan di antaranya" to their share
constexpr std::uint32_t branchReach = 8; // tokens from the name of a branch to its figure

} // namespace

bool namesBranchArea(const Article& article, std::uint32_t at) {
    if (article.isWord(at - 1, "wilayah"))
        return article.isWord(at, {"kerja", "kerjanya", "layanan", "pelayanan", "binaan", "operasional"}) ||
               (article.isWord(at, "kantor") && article.isWord(at + 1, "cabang"));
    return (article.isWord(at, "operasional") || article.isWord(at, "kerja")) &&
           (article.isWord(at - 1, "area") || article.isWord(at - 1, "cakupan"));
}

bool isInClosedAside(const Article& article, std::uint32_t token, std::uint32_t figure) {
    std::uint32_t comma = token + 1;
    while (comma < figure && !article.isMark(comma, ','))
        ++comma;
    if (comma >= figure)
        return false;
    const std::uint32_t start =
        std::max(article.sentenceOf(token).firstToken, token - std::min(token, longestAside));
    for (std::uint32_t at = token; at > start; --at) {
        if (article.isMark(at - 1, ',') && article.classAt(at) == WordClass::Speech)
            return true;
    }
    return false;
}

void Areas::begin(const Sentence& sentence, std::size_t first, std::size_t end) {
    sentenceStart = sentence.firstToken;
    firstMention = first;
    endMention = end;
}

/// The first mention of the sentence that begins at or behind a token.
std::size_t Areas::mentionFrom(std::uint32_t token) const {
    return indexFrom(article.mentions, firstMention, endMention, token);
}

/// Looks at each token once, however many figures the sentence has.
void Areas::listenTo(std::uint32_t figure) {
    const std::uint32_t near = figure - std::min(figure, beforeReach);
    for (std::uint32_t at = std::max({said.to, sentenceStart + 1, near}); at < figure; ++at) {
        if (namesBranchArea(article, at))
            said.branchArea = at;
        else if (article.classAt(at - 1) == WordClass::RegionUnit &&
                 (article.isWord(at, "lain") || article.isWord(at, "lainnya")))
            said.others = at;
        else if ((article.isWord(at, "itu") || article.isWord(at, "tersebut")) &&
                 article.isWord(at - 1, "jumlah") && at >= sentenceStart + 2 &&
                 article.isWord(at - 2, "dari"))
            said.thatNumber = at;
        else if (article.isWord(at, "antaranya") && at >= sentenceStart + 2 &&
                 article.classAt(at - 2) == WordClass::Ones)
            said.some = at;
    }
    said.to = figure;
}

/// The sentence said it fewer than so many tokens before a figure.
bool Areas::isSaid(std::uint32_t at, std::uint32_t figure, std::uint32_t reach) const {
    return at > sentenceStart && at + reach > figure;
}

/// "Untuk wilayah kerja BPJS Kesehatan Manokwari dan Sorong, kepesertaan ...": an area that is no region.
bool Areas::isOfBranchArea(std::uint32_t figure) const {
    return isSaid(said.branchArea, figure, beforeReach);
}

/// "kepesertaan BPJS Kesehatan Cabang Banjarmasin 86,67 persen": of all that the branch looks after; who
/// says it stands behind a comma.
bool Areas::isOfBranch(std::uint32_t figure) const {
    for (std::size_t m = mentionFrom(figure); m-- > firstMention;) {
        const Mention& branch = article.mentions[m];
        if (branch.sense != Sense::Branch || figure - branch.lastToken > branchReach)
            return false;
        for (std::uint32_t at = branch.lastToken + 1; at < figure; ++at) {
            if (article.isMark(at, ','))
                return false;
        }
        std::uint32_t at = branch.nameToken;
        bool cabang = false; // "kepesertaan BPJS Anambas" is that of the kabupaten
        for (; at > sentenceStart && isPartOfOffice(at - 1); --at)
            cabang = cabang || article.isWord(at - 1, "cabang") || article.isWord(at - 1, "kancab");
        // "capaian UHC di Cabang Tulungagung"
        if (at >= sentenceStart + 2 && article.isWord(at - 1, "di") &&
            article.signals(at - 2, Signal::OfMembership))
            at -= article.isWord(at - 2, "kepesertaan") || article.isWord(at - 2, "peserta") ? 1 : 2;
        return cabang && at > sentenceStart &&
               (article.isWord(at - 1, "kepesertaan") || article.isWord(at - 1, "peserta") ||
                article.isWord(at - 1, "cakupan") || article.isWord(at - 1, "capaian"));
    }
    return false;
}

bool Areas::isPartOfOffice(std::uint32_t at) const {
    return article.isWord(at, "bpjs") || article.isWord(at, "kesehatan") || article.isWord(at, "cabang") ||
           article.isWord(at, "kantor") || article.isWord(at, "kancab") || article.isWord(at, "utama") ||
           article.isMark(at, '(') || article.isMark(at, ')') ||
           article.classAt(at) == WordClass::Light; // "Badan Penyelenggara ..."
}

bool Areas::namedBetween(std::uint32_t from, std::uint32_t figure) const {
    const std::size_t next = mentionFrom(from + 1);
    return next < endMention && article.mentions[next].lastToken < figure;
}

/// "kabupaten/kota lain rata-rata sudah di atas 95 persen".
bool Areas::isOfOthers(std::uint32_t figure) const {
    return isSaid(said.others, figure, othersReach) && !namedBetween(said.others - 1, figure);
}

/// "Penduduk tiga kabupaten itu 670.749 jiwa ..., dari jumlah itu 479.816 jiwa": of all of them.
bool Areas::isOfThatNumber(std::size_t first) const {
    const std::uint32_t figure = article.figures[first].firstToken;
    if (!isSaid(said.thatNumber, figure, thatNumberReach - 1))
        return false;
    for (std::size_t i = first; i-- > 0 && article.figures[i].firstToken >= sentenceStart &&
                                figure - article.figures[i].firstToken <= theirReach;) {
        if (article.figures[i].unit == Unit::Regions && article.figures[i].value > 1)
            return true;
    }
    return false;
}

/// "525 ribu orang dari jumlah penduduk 590 ribu jiwa di empat kabupaten wilayah selatan Papua": of a few of
/// a province's regions.
bool Areas::isOfFewRegions(std::size_t last) const {
    const std::size_t next = last + 1;
    if (next >= article.figures.size() || article.figures[next].unit != Unit::Regions ||
        article.figures[next].value <= 1)
        return false;
    const std::uint32_t at = article.figures[last].lastToken + 1;
    const std::uint32_t count = article.figures[next].firstToken;
    const bool tied = (count == at + 1 && (article.isWord(at, "di") || article.isWord(at, "se"))) ||
                      (count == at + 2 && article.isWord(at, "yang") && article.isWord(at + 1, "di"));
    if (!tied)
        return false;
    const std::size_t behind = mentionFrom(article.figures[next].lastToken);
    if (behind == endMention || article.mentions[behind].region >= regions().size())
        return true;
    const RegionId province = article.mentions[behind].region;
    const auto whole = std::count_if(regions().begin(), regions().end(), [&](const Region& one) {
        return one.province == province && one.level != Level::Province;
    });
    return article.figures[next].value < static_cast<double>(whole) / 2;
}

/// The figures from the first to the last, of one group, are the total of an area that is no region.
bool Areas::isOfArea(std::size_t first, std::size_t last, const Mention* mention) const {
    return (mention == nullptr && (isOfBranchArea(article.figures[first].firstToken) ||
                                   isOfBranch(article.figures[first].firstToken))) ||
           isOfThatNumber(first) || isOfFewRegions(last);
}

/// "delapan dari 42 kabupaten/kota": a number before the "dari" at a token.
bool Areas::isSomeOf(std::uint32_t at) const {
    return at > 0 && article.isWord(at, "dari") &&
           (article.tokens[at - 1].kind == TokenKind::Number || article.classAt(at - 1) == WordClass::Ones);
}

/// A bare number in words: so many of those counted before.
bool Areas::namesNumber(std::uint32_t from, std::uint32_t end) const {
    for (; from < end; ++from) {
        if (article.classAt(from) == WordClass::Ones)
            return true;
    }
    return false;
}

/// "sudah empat kabupaten di Kepri yang kepesertaannya menembus 98 persen": the share is of no one
/// region.
bool Areas::isOfSeveral(std::size_t first, const Mention* mention) const {
    if (isOfOthers(article.figures[first].firstToken))
        return true;
    // "Enam kabupaten di bawah 90 persen. Bahkan dua di antaranya masih di bawah 80 persen"
    if (mention == nullptr && isSaid(said.some, article.figures[first].firstToken, othersReach))
        return true;
    if (first == 0)
        return false;
    const Figure& count = article.figures[first - 1];
    const Sentence& sentence = article.sentenceOf(article.figures[first]);
    if (count.unit != Unit::Regions || count.firstToken < sentence.firstToken || count.value < 1 ||
        (mention != nullptr && isInClosedAside(article, count.lastToken, article.figures[first].firstToken)))
        return false;
    // "Dari 514 kabupaten/kota, yang cakupannya di bawah 80 persen ada 24"
    const bool comma =
        article.isMark(count.lastToken + 2, ',') && article.isWord(count.lastToken + 3, "yang");
    if (comma || article.isWord(count.lastToken + 1, "yang") || article.isWord(count.lastToken + 2, "yang"))
        return mention == nullptr ||
               mention->lastToken < count.firstToken; // "baru satu kabupaten yang 100 persen"
    // "Dari 42 kabupaten/kota di Kaltim dan Kalteng, delapan di antaranya lebih dari 95 persen"
    if (isSaid(said.some, article.figures[first].firstToken, someReach) && said.some > count.lastToken)
        return true;
    // "Dari enam daerah di wilayah kerja kami, hingga kini empat telah mencapai UHC di atas 100 persen"
    const std::uint32_t before = count.firstToken - std::min<std::uint32_t>(count.firstToken, 1);
    if (mention == nullptr && article.isWord(before, "dari") &&
        namesNumber(count.lastToken + 1, article.figures[first].firstToken))
        return true;
    if (isSomeOf(before))
        return mention == nullptr || article.figures[first].firstToken - mention->lastToken > nextToName;
    if (article.isWord(before, "dari") || article.isWord(before, "bersama") || article.isWord(before, "di"))
        return false;
    if (mention == nullptr || (mention->region == theNation && mention->lastToken < count.firstToken))
        return true;
    // "Tiga daerah di NTB yang sudah UHC yakni Kota Mataram 99,1 persen"
    const std::uint32_t figure = article.figures[first].firstToken;
    if (mention->firstToken > 0 && article.signals(mention->firstToken - 1, Signal::Namely) &&
        mention->lastToken < figure && figure - mention->lastToken <= nextToName)
        return false;
    return mention->firstToken > count.lastToken && mention->firstToken - count.lastToken <= 8 &&
           (article.isWord(count.lastToken + 1, "di") || article.isWord(count.lastToken + 1, "se") ||
            article.isWord(count.lastToken + 2, "di"));
}

} // namespace uhc
