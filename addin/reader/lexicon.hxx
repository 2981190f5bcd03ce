/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace uhc {

/// A word that some table knows; 0 is every other word.
using Lexeme = std::uint16_t;
inline constexpr Lexeme unknownWord = 0;

/// What a word does in the grammar of figures, dates, regions and sentences (cues/words.tsv).
enum class WordClass : std::uint8_t {
    None,
    Ones,         ///< satu ... sembilan, sebelas: value 1 ... 11
    Tens,         ///< puluh, belas, ratus: multiplies what stands before it
    Scale,        ///< ribu, juta, miliar, triliun: value 1000 ...
    MoneyScale,   ///< M, T: a scale only in money
    Fraction,     ///< setengah, seperempat: value 0.5, 0.25; adds to what stands before it
    Part,         ///< perempat, pertiga: value 0.25; multiplies what stands before it
    Comma,        ///< koma
    Percent,      ///< persen, percent
    Person,       ///< jiwa, orang, warga
    Household,    ///< KK, keluarga
    Rupiah,       ///< rupiah
    CurrencySign, ///< Rp, IDR: stands before the number
    RegionUnit,   ///< kabupaten, kota, provinsi, daerah as things that are counted
    OtherUnit,    ///< tahun, bulan, kecamatan, puskesmas: the number counts something else
    Month,        ///< value 1 ... 12
    Weekday,      ///< value 1 (Senin) ... 7
    Abbreviation, ///< dr, kab, no: a point behind it ends no sentence
    RangeWord,    ///< hingga, sampai: between two numbers
    More,         ///< lebih, sekian: between a number and its unit
    Contrast,     ///< sedangkan, namun: another thought begins
    Speech,       ///< kata, menurut: opens an aside that says who speaks
    Copula,       ///< kini, berada, mencapai: between the name of a region and its figure
    Light         ///< part of a long name ("Jaminan Kesehatan Nasional"): no distance
};

struct WordInfo {
    WordClass wordClass = WordClass::None;
    double value = 0;
};

/// The words of all tables. Words are lower-case ASCII as FoldedText makes them.
class Lexicon {
public:
    Lexicon();

    /// The lexeme of a word, made when there is none.
    Lexeme add(std::string_view word);
    /// The lexeme of a word, or unknownWord. `padded` is a word with eight readable bytes behind it;
    /// "-nya" is taken off where the whole word is not known.
    Lexeme find(const char* padded, std::size_t length) const;
    Lexeme find(std::string_view word) const;

    WordInfo info(Lexeme lexeme) const { return {classes[lexeme], values[lexeme]}; }
    WordClass classOf(Lexeme lexeme) const { return classes[lexeme]; }
    void describe(Lexeme lexeme, WordInfo info) {
        classes[lexeme] = info.wordClass;
        values[lexeme] = info.value;
    }

private:
    Lexeme lookUp(std::uint64_t key) const;
    void insert(std::uint64_t key, Lexeme lexeme);

    // Nearly every look-up ends at an empty slot, so the slots alone stay in the fastest cache.
    std::vector<Lexeme> slots;
    std::vector<std::uint64_t> keys; ///< by lexeme, as all that follow
    std::vector<WordClass> classes;
    std::vector<double> values;
};

} // namespace uhc
