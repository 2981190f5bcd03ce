/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "reader/mentions.hxx"

#include "reader/containers.hxx"
#include "reader/dates.hxx"

#include "reader/vocabulary.hxx"

#include <algorithm>
#include <array>
#include <optional>

namespace uhc {
namespace {

constexpr std::size_t usualCount = 24;         // mentions in an article
constexpr std::uint32_t datelineReach = 14;    // tokens from the start of a paragraph
constexpr std::uint32_t longestDateline = 10;  // tokens from the town to the dash
constexpr std::size_t longestRow = 16;         // names in a list
constexpr std::uint32_t shortestShortName = 3; // letters of "KSB"
constexpr std::uint32_t shortestLowerCase = 6; // letters of a name that may stand in small letters in a list

struct LevelWord {
    OfficeCues::Label label = OfficeCues::Kabupaten;
    std::uint32_t firstToken = 0;
    std::uint32_t endToken = 0; ///< 0: no word at all

    bool found() const { return endToken != 0; }
};

class MentionScanner {
public:
    MentionScanner(const Tokens& tokens_, const std::vector<Sentence>& sentences_,
                   std::u16string_view article_, const Vocabulary& vocabulary_)
        : tokens(tokens_), sentences(sentences_), article(article_), vocabulary(vocabulary_) {}

    std::vector<Mention> scan() {
        mentions.reserve(usualCount);
        pending.reserve(usualCount);
        shared.reserve(usualCount);
        for (const Sentence& sentence : sentences)
            scan(sentence);
        settlePending();
        settleShared();
        addShortNames();
        markContainers(tokens, vocabulary, mentions);
        std::erase_if(mentions, [](const Mention& mention) {
            return mention.region == noRegion && !mention.ownProvince && !mention.elsewhere &&
                   mention.sense == Sense::Branch;
        });
        return std::move(mentions);
    }

private:
    bool isWord(std::size_t at, Word word) const {
        return at < tokens.size() && vocabulary.lexicon.is(tokens[at].lexeme, word);
    }
    bool isMark(std::size_t at, char mark) const { return at < tokens.size() && tokens[at].isMark(mark); }
    WordClass classAt(std::size_t at) const {
        return at < tokens.size() ? vocabulary.lexicon.classOf(tokens[at].lexeme) : WordClass::None;
    }

    void scan(const Sentence& sentence) {
        LevelWord level;
        const std::uint32_t end = sentence.endToken;
        std::uint32_t at = sentence.firstToken;
        while ((at = tokens.next(Landmark::Region, at, end)) < end) {
            if (!mayBegin(at)) {
                ++at;
                continue;
            }
            std::uint32_t behind = at + 1;
            if (const auto name = nameAt(at, sentence.endToken, behind)) {
                if (at > 0 && isWord(at - 1, "non")) { // "warga non-Papua"
                    at = behind;
                    continue;
                }
                take(*name, at, behind, level, sentence);
                at = behind;
                continue;
            }
            if (isWord(at, "nasional") && at + 1 < sentence.endToken &&
                (tokens[at + 1].kind == TokenKind::Number || classAt(at + 1) == WordClass::Copula) &&
                !(at > 0 && isWord(at - 1, "kesehatan")))
                addUnnamed({OfficeCues::Nation, at, at + 1}, theNation);
            if (const LevelWord word = levelAt(at, sentence.endToken); word.found()) {
                // "bpjs kesehatan kota" goes on as a branch though "kota" begins a level of its own.
                if (level.label != OfficeCues::Branch || word.endToken > level.endToken)
                    level = word;
                at = std::max(at + 1, word.label >= OfficeCues::OwnProvince ? word.endToken : at + 1);
                continue;
            }
            ++at;
        }
    }

    /// Whether a name, an office or "nasional" may begin here.
    bool mayBegin(std::uint32_t at) const {
        const Lexeme next = at + 1 < tokens.size() ? tokens[at + 1].lexeme : unknownWord;
        return (vocabulary.wordsBehindRegions[tokens[at].lexeme] >> (next % 64) & 1) != 0;
    }

    /// The longest name that begins here.
    const NameGroup* nameAt(std::uint32_t at, std::uint32_t end, std::uint32_t& behind) const {
        if (!vocabulary.names.mayMatch(tokens, at, end))
            return nullptr;
        const NameGroup* longest = nullptr;
        vocabulary.names.match(tokens, at, end, [&](std::uint32_t payload, std::size_t last) {
            longest = &vocabulary.nameGroups[payload];
            behind = static_cast<std::uint32_t>(last) + 1;
        });
        return longest;
    }

    LevelWord levelAt(std::uint32_t at, std::uint32_t end) {
        if (!vocabulary.offices.mayMatch(tokens, at, end))
            return {};
        LevelWord longest;
        vocabulary.offices.match(tokens, at, end, [&](std::uint32_t payload, std::size_t last) {
            longest =
                LevelWord{static_cast<OfficeCues::Label>(payload), at, static_cast<std::uint32_t>(last) + 1};
        });
        if (!longest.found())
            return longest;
        const std::uint32_t name = longest.endToken;
        if (longest.label == OfficeCues::Nation) {
            if (!isWord(name, "health")) // "National Health Insurance" is JKN
                addUnnamed(longest, theNation);
        } else if (longest.label == OfficeCues::OwnProvince) {
            addUnnamed(longest, noRegion);
            mentions.back().ownProvince = true;
        } else if (longest.label == OfficeCues::Elsewhere ||
                   (longest.label == OfficeCues::Below && name < end &&
                    tokens[name].kind == TokenKind::Word && tokens[name].capital && tokens[at].start != 0 &&
                    !isWord(name, "dan"))) {
            addUnnamed(longest, noRegion);
            mentions.back().elsewhere = true;
        } else
            countOffice(longest.label);
        return longest;
    }

    void addUnnamed(const LevelWord& word, RegionId region) {
        Mention mention;
        mention.firstToken = mention.nameToken = word.firstToken;
        mention.lastToken = word.endToken - 1;
        mention.region = region;
        mentions.push_back(mention);
        pending.push_back(nullptr);
        shared.push_back(nullptr);
    }

    void countOffice(OfficeCues::Label label) {
        if (label <= OfficeCues::Province)
            ++offices[label];
    }

    bool writtenAsName(const NameGroup& group, std::uint32_t at, std::uint32_t behind, bool withLevel) const {
        if (group.needsCapitals) {
            for (std::uint32_t unit = tokens[at].start; unit < tokens[at].end; ++unit) {
                if (article[unit] < u'A' || article[unit] > u'Z')
                    return false;
            }
            return true;
        }
        if (tokens[at].capital || withLevel)
            return true;
        // A list in small letters: "indramayu 90,14 persen".
        const bool figureFollows = behind < tokens.size() &&
                                   (tokens[behind].kind == TokenKind::Number || tokens[behind].isMark('('));
        // "di bandar lampung kepesertaan ...": two words that are a name together.
        const bool place = at > 0 && isWord(at - 1, "di") && behind - at >= 2;
        // "namun kampar sendiri ...", where "Kabupaten Kampar" was named before
        const bool again = named.test(group.regions.front()) &&
                           (isWord(behind, "sendiri") ||
                            (at > 0 && (isWord(at - 1, "warga") || isWord(at - 1, "masyarakat"))));
        return (figureFollows || place || again) && !group.needsLevel && group.regions.size() == 1 &&
               tokens[behind - 1].end - tokens[at].start >= shortestLowerCase;
    }

    static std::optional<Level> levelOf(OfficeCues::Label label) {
        switch (label) {
        case OfficeCues::Kabupaten:
            return Level::Kabupaten;
        case OfficeCues::Kota:
            return Level::Kota;
        case OfficeCues::Province:
            return Level::Province;
        default:
            return std::nullopt;
        }
    }

    void take(const NameGroup& group, std::uint32_t at, std::uint32_t behind, const LevelWord& word,
              const Sentence& sentence) {
        if (group.regions.empty()) // a decoy: "danau toba"
            return;
        std::uint32_t levelEnd = word.endToken;
        while (levelEnd != 0 && levelEnd < at && isMark(levelEnd, '.'))
            ++levelEnd;
        const bool adjacent = word.found() && levelEnd == at;
        std::optional<Level> level = adjacent ? levelOf(word.label) : std::nullopt;
        std::uint32_t last = behind - 1;
        if (!level) {
            level = levelBehind(behind);
            last += level ? 1 : 0;
        }
        if ((adjacent && word.label == OfficeCues::Below) ||
            !writtenAsName(group, at, behind, level.has_value()))
            return;
        Mention mention;
        mention.firstToken = adjacent ? word.firstToken : at;
        mention.nameToken = at;
        mention.lastToken = last;
        mention.nickname = group.nickname;
        mention.region = group.regions.front();
        mention.sense = senseOf(mention, adjacent && word.label == OfficeCues::Branch, sentence);
        RegionId region = group.regions.front();
        std::size_t fitting = group.regions.size();
        if (level) {
            const auto fits = [&](RegionId id) { return regions()[id].level == *level; };
            const auto first = std::find_if(group.regions.begin(), group.regions.end(), fits);
            mention.withLevel = first != group.regions.end();
            if (mention.withLevel) {
                region = *first;
                fitting = static_cast<std::size_t>(std::count_if(first, group.regions.end(), fits));
            }
        }
        const bool settled = fitting == 1;
        mention.region = settled ? region : noRegion;
        mentions.push_back(mention);
        pending.push_back(group.needsLevel && !mention.withLevel ? &group : nullptr);
        shared.push_back(settled ? nullptr : &group);
        if (mention.withLevel && settled && mention.sense != Sense::Branch)
            named.set(mention.region);
    }

    std::optional<Level> levelBehind(std::uint32_t behind) const {
        if (isWord(behind, "city"))
            return Level::Kota;
        if (isWord(behind, "regency"))
            return Level::Kabupaten;
        if (isWord(behind, "province"))
            return Level::Province;
        // "Tangerang Kota 95 persen", not "Lebak, Serang Kota Cilegon"
        const bool closes = behind + 1 >= tokens.size() || tokens[behind + 1].kind != TokenKind::Word ||
                            !tokens[behind + 1].capital;
        if (isWord(behind, "kota") && tokens[behind].capital && closes)
            return Level::Kota;
        return std::nullopt;
    }

    Sense senseOf(const Mention& mention, bool branch, const Sentence& sentence) const {
        if ((branch && !isOfMembers(mention)) || goesOnBranch(mention) ||
            isBehindSpelledBpjs(mention.firstToken))
            return Sense::Branch;
        if (isDirection(mention.firstToken))
            return Sense::Container;
        const std::uint32_t next = mention.lastToken + 1;
        if (isWord(next, "bpjs") && (isWord(next + 1, "health") || isWord(next + 1, "office")))
            return Sense::Branch; // "Head of Manokwari BPJS Health Office"
        const bool opensParagraph = sentence.firstToken == 0 || tokens[sentence.firstToken - 1].isMark('\n');
        if (opensParagraph && mention.firstToken - sentence.firstToken <= datelineReach &&
            isDateline(mention, sentence))
            return Sense::Dateline;
        return isBehindPreposition(mention.firstToken) && isDay(next) ? Sense::Event : Sense::Region;
    }

    /// ", Selasa", "(Selasa/", "(21/", "on Tuesday".
    bool isDay(std::uint32_t at) const {
        const bool weekday = weekdayAt(tokens, vocabulary.lexicon, at + 1) != 0;
        const bool number = at + 1 < tokens.size() && tokens[at + 1].kind == TokenKind::Number;
        return (isMark(at, ',') && weekday) ||
               (isMark(at, '(') && (weekday || number) && isMark(at + 2, '/')) ||
               (isWord(at, "on") && classAt(at + 1) == WordClass::Weekday);
    }

    /// "di Kota Semarang", "in Manokwari", "di Ungaran, Kabupaten Semarang".
    bool isBehindPreposition(std::uint32_t at) const {
        if (at >= 3 && isMark(at - 1, ',') && tokens[at - 2].kind == TokenKind::Word &&
            tokens[at - 2].capital)
            at -= 2;
        return at > 0 && (isWord(at - 1, "di") || isWord(at - 1, "in"));
    }

    /// "Badan Penyelenggara Jaminan Sosial (BPJS) Kesehatan Kendari": the bracket parts the words of a
    /// branch.
    bool isBehindSpelledBpjs(std::uint32_t at) const {
        return at >= 4 && isWord(at - 1, "kesehatan") && isMark(at - 2, ')') && isWord(at - 3, "bpjs") &&
               isMark(at - 4, '(');
    }

    /// "Kepesertaan BPJS Kesehatan Sragen", "kepesertaan Jaminan Kesehatan Nasional BPJS Kesehatan Cabang
    /// Kalimantan Barat": where the members live, no office. A branch named like a town looks after its
    /// neighbours, too.
    bool isOfMembers(const Mention& mention) const {
        std::uint32_t at = mention.firstToken;
        if (!isWord(at, "bpjs") &&
            (mention.region >= regions().size() || regions()[mention.region].level != Level::Province))
            return false;
        while (at > 0 &&
               (isWord(at - 1, "jaminan") || isWord(at - 1, "kesehatan") || isWord(at - 1, "nasional") ||
                isWord(at - 1, "jkn") || isWord(at - 1, "bpjs") || isWord(at - 1, "program")))
            --at;
        return at > 0 && (isWord(at - 1, "kepesertaan") || isWord(at - 1, "cakupan") ||
                          isWord(at - 1, "keaktifan") || (mention.withLevel && isWord(at - 1, "peserta")));
    }

    /// "Sleman, north of Yogyakarta", "di sebelah utara Kota Batu": a name only tells where another lies.
    bool isDirection(std::uint32_t at) const {
        if (at < 2)
            return false;
        const bool english = isWord(at - 1, "of") && (isWord(at - 2, "north") || isWord(at - 2, "south") ||
                                                      isWord(at - 2, "east") || isWord(at - 2, "west"));
        return english ||
               (isWord(at - 2, "sebelah") && (isWord(at - 1, "utara") || isWord(at - 1, "selatan") ||
                                              isWord(at - 1, "timur") || isWord(at - 1, "barat")));
    }

    /// "BPJS Kesehatan Wilayah Jawa Tengah dan DIY".
    bool goesOnBranch(const Mention& mention) const {
        if (mentions.empty() || mentions.back().sense != Sense::Branch)
            return false;
        const std::uint32_t behind = mentions.back().lastToken + 1;
        if (mention.firstToken <= behind || mention.firstToken - behind > 2)
            return false;
        for (std::uint32_t at = behind; at < mention.firstToken; ++at) {
            if (!isMark(at, ',') && !isWord(at, "dan") && !isWord(at, "serta"))
                return false;
        }
        return true;
    }

    /// "CILEGON –", "Palangka Raya (ANTARA) -", "Koba, Babel (ANTARA) -", "MEDAN, Kabar.com –", "Bisnis.com,
    /// MAKASSAR -".
    bool isDateline(const Mention& mention, const Sentence& sentence) const {
        const bool opens = mention.firstToken == sentence.firstToken;
        if (isMark(mention.lastToken + 1, ')') && isMark(mention.lastToken + 2, '-'))
            return true; // "Bantul (Antaranews Jogja) -"
        const std::uint32_t reach = opens ? longestDateline : 1;
        const std::uint32_t end = std::min(mention.lastToken + 1 + reach, sentence.endToken);
        for (std::uint32_t at = mention.lastToken + 1; at < end; ++at) {
            const Token& token = tokens[at];
            if (token.isMark('-') || token.isMark('|') || token.isMark('~'))
                return token.afterBlank || at == mention.lastToken + 1;
            if (token.kind == TokenKind::Number && !isMark(mention.lastToken + 1, ','))
                return false;
            if (token.kind == TokenKind::Word && at == mention.lastToken + 1)
                return false;
        }
        return opens && isMark(mention.lastToken + 1, '.');
    }

    /// "Kabupaten Sumba Timur (Sumtim)": a short name that the text gives itself, and where it uses it.
    void addShortNames() {
        const std::size_t spelledOut = mentions.size();
        for (std::size_t i = 0; i < spelledOut; ++i) {
            const std::uint32_t at = mentions[i].lastToken + 2;
            const bool given = mentions[i].region != noRegion && isMark(at - 1, '(') && isMark(at + 1, ')') &&
                               isShortName(at) &&
                               (article[tokens[at].start] == article[tokens[mentions[i].nameToken].start] ||
                                article[tokens[at].start] == article[tokens[mentions[i].firstToken].start]);
            if (given)
                addUses(at + 2, textOf(at), mentions[i].region);
        }
        if (mentions.size() > spelledOut)
            std::sort(mentions.begin(), mentions.end(), [](const Mention& one, const Mention& other) {
                return one.firstToken < other.firstToken;
            });
    }

    /// A word in capitals that no table knows.
    bool isShortName(std::uint32_t at) const {
        return at < tokens.size() && tokens[at].kind == TokenKind::Word && tokens[at].capital &&
               tokens[at].lexeme == unknownWord && tokens[at].end - tokens[at].start >= shortestShortName;
    }

    std::u16string_view textOf(std::uint32_t at) const {
        return article.substr(tokens[at].start, tokens[at].end - tokens[at].start);
    }

    void addUses(std::uint32_t from, std::u16string_view name, RegionId region) {
        for (const Sentence& sentence : sentences) {
            for (std::uint32_t at = std::max(from, sentence.firstToken); at < sentence.endToken; ++at) {
                if (!isShortName(at) || textOf(at) != name)
                    continue;
                Mention mention;
                mention.firstToken = mention.nameToken = mention.lastToken = at;
                mention.region = region;
                mention.nickname = true;
                mention.sense = senseOf(mention, false, sentence);
                mentions.push_back(mention);
            }
        }
    }

    /// A name that is an ordinary word too counts bare only where the text has it with its level as well, in
    /// its dateline, or with the people who live there.
    void settlePending() {
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (pending[i] == nullptr)
                continue;
            const bool clear = mentions[i].sense == Sense::Dateline || isAmongNeighbours(i) ||
                               (pending[i]->orPeople && hasPeople(i));
            if (clear && mentions[i].region != noRegion)
                named.set(mentions[i].region);
        }
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (pending[i] == nullptr)
                continue;
            const auto isNamed = [&](RegionId id) { return named.test(id); };
            if (!isListed(i) &&
                std::none_of(pending[i]->regions.begin(), pending[i]->regions.end(), isNamed)) {
                mentions[i].region = noRegion;
                mentions[i].sense = Sense::Branch; // dropped at the end
                shared[i] = nullptr;
            }
        }
    }

    /// "640 warga Kaur", "di Agam"; a capital behind it goes on with another name ("warga Batu Putih"),
    /// unless it is an ordinary word of a headline ("di Agam Menunggak").
    bool hasPeople(std::size_t i) const {
        const std::uint32_t first = mentions[i].firstToken;
        const std::uint32_t behind = mentions[i].lastToken + 1;
        return first > 0 && (classAt(first - 1) == WordClass::Person || isWord(first - 1, "di")) &&
               (behind >= tokens.size() || tokens[behind].kind != TokenKind::Word ||
                !tokens[behind].capital || tokens[behind].lexeme != unknownWord);
    }

    /// "Metro, Pesisir Barat, dan Lampung Utara": a list of one province.
    bool isAmongNeighbours(std::size_t i) const {
        const auto adjoins = [&](std::size_t one, std::size_t other) {
            const std::uint32_t behind = mentions[one].lastToken + 1;
            const std::uint32_t words = mentions[other].firstToken - behind;
            return pending[one == i ? other : one] == nullptr && mentions[one].region < regions().size() &&
                   mentions[other].region < regions().size() &&
                   regions()[mentions[one].region].province == regions()[mentions[other].region].province &&
                   mentions[one].region != mentions[other].region &&
                   ((words == 1 && (isMark(behind, ',') || isWord(behind, "dan"))) ||
                    (words == 2 && isMark(behind, ',') && isWord(behind + 1, "dan")));
        };
        return (i > 0 && adjoins(i - 1, i)) || (i + 1 < mentions.size() && adjoins(i, i + 1));
    }

    /// "Karimun 95,44 persen, Lingga (100,27%)": a figure stands behind it and a neighbour beside it.
    bool isListed(std::size_t i) const {
        const std::uint32_t behind = mentions[i].lastToken + 1;
        const std::uint32_t figure = isMark(behind, '(') ? behind + 1 : behind;
        if (mentions[i].region == noRegion || figure >= tokens.size() ||
            tokens[figure].kind != TokenKind::Number)
            return false;
        const RegionId province = regions()[mentions[i].region].province;
        const auto isNeighbour = [&](std::size_t other) {
            return mentions[other].region != noRegion && pending[other] == nullptr &&
                   regions()[mentions[other].region].province == province;
        };
        return (i > 0 && isNeighbour(i - 1)) || (i + 1 < mentions.size() && isNeighbour(i + 1));
    }

    void settleShared() {
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (shared[i] != nullptr)
                mentions[i].region = settle(*shared[i], i);
        }
    }

    RegionId settle(const NameGroup& group, std::size_t i) {
        if (const RegionId id = settleAsWhole(group, i); id != noRegion)
            return id;
        if (const RegionId id = settleByNeighbours(group, i); id != noRegion)
            return id;
        const auto isNamed = [&](RegionId id) { return named.test(id); };
        const auto explicitly = std::count_if(group.regions.begin(), group.regions.end(), isNamed);
        if (explicitly == 1)
            return *std::find_if(group.regions.begin(), group.regions.end(), isNamed);
        if (const RegionId id = settleByList(group, mentions[i]); id != noRegion)
            return id;
        const auto ofLevel = [&](Level level) {
            const auto found = std::find_if(group.regions.begin(), group.regions.end(), [&](RegionId id) {
                return regions()[id].level == level && (explicitly == 0 || isNamed(id));
            });
            return found == group.regions.end() ? noRegion : *found;
        };
        const int kabupaten = offices[OfficeCues::Kabupaten];
        const int kota = offices[OfficeCues::Kota];
        const int province = offices[OfficeCues::Province];
        if (const RegionId id = ofLevel(Level::Province); id != noRegion) {
            // Jambi, Bengkulu, Gorontalo: the province, unless only mayors or only regents are spoken of.
            if (province > 0 || (kabupaten == 0) == (kota == 0))
                return explicitly == 0 || province > 0 ? id : noRegion;
        }
        if (kabupaten > 0 && kota == 0)
            return ofLevel(Level::Kabupaten);
        if (kota > 0 && kabupaten == 0)
            return ofLevel(Level::Kota);
        return noRegion;
    }

    /// "dua kabupaten di Gorontalo", "se-Gorontalo", "tingkat provinsi ... Gorontalo": the province.
    RegionId settleAsWhole(const NameGroup& group, std::size_t i) const {
        const Mention& mention = mentions[i];
        const auto province = std::find_if(group.regions.begin(), group.regions.end(), [](RegionId id) {
            return regions()[id].level == Level::Province;
        });
        if (province == group.regions.end() || mention.firstToken < 2)
            return noRegion;
        const std::uint32_t before = mention.firstToken - 1;
        const bool inside =
            (isWord(before, "di") && classAt(before - 1) == WordClass::RegionUnit) || isWord(before, "se");
        std::size_t next = i;
        while (next > 0 && mentions[next - 1].firstToken == mention.firstToken)
            --next;
        const bool ofProvince = next > 0 && mentions[next - 1].ownProvince &&
                                mention.firstToken - mentions[next - 1].lastToken <= 8;
        return inside || ofProvince ? *province : noRegion;
    }

    /// "Kabupaten Tanah Datar 86 persen, Dharmasraya 81 persen dan Solok 75 persen": the level of the first
    /// goes on to the last, as those between are of it, too.
    RegionId settleByNeighbours(const NameGroup& group, std::size_t i) const {
        const std::uint32_t start = sentenceStart(mentions[i].firstToken);
        std::size_t first = i;
        while (first > 0 && i - first < longestRow && mentions[first - 1].firstToken >= start) {
            const Mention& one = mentions[--first];
            if (one.region >= regions().size() || one.sense != Sense::Region)
                return noRegion;
            const Level level = regions()[one.region].level;
            if (level != regions()[mentions[i - 1].region].level)
                return noRegion;
            if (!one.withLevel)
                continue;
            if (first + 1 == i)
                return noRegion; // nothing between that would show it
            const auto same = std::find_if(group.regions.begin(), group.regions.end(), [&](RegionId id) {
                return regions()[id].level == level &&
                       regions()[id].province == regions()[mentions[i - 1].region].province;
            });
            return same == group.regions.end() ? noRegion : *same;
        }
        return noRegion;
    }

    std::uint32_t sentenceStart(std::uint32_t token) const {
        const auto behind = std::upper_bound(
            sentences.begin(), sentences.end(), token,
            [](std::uint32_t wanted, const Sentence& sentence) { return wanted < sentence.firstToken; });
        return behind == sentences.begin() ? 0 : (behind - 1)->firstToken;
    }

    /// "8 Kabupaten tersebut, yaitu Tasikmalaya 80,53 persen, Ciamis ...": the list says what its members
    /// are.
    RegionId settleByList(const NameGroup& group, const Mention& mention) {
        readListTo(mention.firstToken);
        if (list.kabupaten == list.kota)
            return noRegion;
        for (const RegionId id : group.regions) {
            if (regions()[id].level == (list.kabupaten ? Level::Kabupaten : Level::Kota))
                return id;
        }
        return noRegion;
    }

    /// Looks for "kabupaten" and "kota" that belong to no name, from the start of the sentence to a token.
    /// Goes on where it stopped before: a sentence may be one endless list.
    void readListTo(std::uint32_t end) {
        while (sentences[list.sentence].endToken <= end)
            list = {list.sentence + 1, sentences[list.sentence + 1].firstToken, list.mention, false, false};
        while ((list.at = tokens.next(Landmark::Region, list.at, end)) < end) {
            while (list.mention < mentions.size() && mentions[list.mention].nameToken <= list.at)
                ++list.mention;
            const bool ownLevel =
                list.mention < mentions.size() && mentions[list.mention].firstToken <= list.at;
            list.kabupaten = list.kabupaten || (!ownLevel && isWord(list.at, "kabupaten"));
            list.kota = list.kota || (!ownLevel && isWord(list.at, "kota"));
            ++list.at;
        }
    }

    const Tokens& tokens;
    const std::vector<Sentence>& sentences;
    std::u16string_view article;
    /// How far the lists were read, and what was found in the sentence.
    struct List {
        std::size_t sentence = 0;
        std::uint32_t at = 0;
        std::size_t mention = 0;
        bool kabupaten = false;
        bool kota = false;
    };

    const Vocabulary& vocabulary;
    List list;
    std::vector<Mention> mentions;
    std::vector<const NameGroup*> pending; ///< beside mentions: bare names that want a level elsewhere
    std::vector<const NameGroup*> shared;  ///< beside mentions: names of several regions, not settled yet
    RegionSet named;                       ///< regions mentioned with their level
    std::array<int, 3> offices{};          ///< how often kabupaten, kota and province offices are spoken of
};

} // namespace

std::vector<Mention> mentionsOf(const Tokens& tokens, const std::vector<Sentence>& sentences,
                                std::u16string_view article, const Vocabulary& vocabulary) {
    return MentionScanner(tokens, sentences, article, vocabulary).scan();
}

} // namespace uhc
