/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "reader/reading.hxx"

namespace uhc {

inline Answer answer(double value, Basis basis, Qualifier qualifier, Span span, Span sentence) {
    return {value, basis, qualifier, span, sentence};
}

/// A reading that uses every field, with values that take one byte and values that take several.
inline Reading sampleReading() {
    Reading reading;
    reading.subject = 300;
    reading.subjectSpan = {3, 20};
    reading.subjectSentence = {0, 4000};
    RegionReading subject;
    subject.region = 300;
    subject.coverage = answer(0.9614, Basis::Stated, Qualifier::Plain, {100, 112}, {90, 180});
    subject.activeRate = answer(0.825, Basis::Stated, Qualifier::About, {200, 212}, {190, 280});
    subject.members = answer(397886, Basis::Stated, Qualifier::Above, {300, 312}, {290, 380});
    subject.population = answer(413861, Basis::Stated, Qualifier::Plain, {400, 412}, {390, 480});
    subject.target = answer(1, Basis::Words, Qualifier::Plain, {500, 512}, {490, 580});
    RegionReading nation;
    nation.region = theNation;
    nation.coverage = answer(0.83, Basis::Computed, Qualifier::Below, {70000, 70010}, {69000, 71000});
    RegionReading nameless;
    nameless.region = noRegion;
    reading.regions = {subject, nation, nameless};
    reading.budget = answer(127e9, Basis::Stated, Qualifier::About, {600, 612}, {590, 680});
    reading.threshold = answer(0.95, Basis::Stated, Qualifier::Plain, {700, 712}, {690, 780});
    reading.asOf = {2019, 4, 0};
    reading.asOfSpan = {800, 812};
    reading.asOfSentence = {790, 880};
    reading.published = {2019, 4, 27};
    reading.money = {answer(127e9, Basis::Stated, Qualifier::Plain, {600, 612}, {590, 680}),
                     answer(37800, Basis::Stated, Qualifier::Plain, {900, 912}, {890, 980})};
    return reading;
}

} // namespace uhc
