/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include <rtl/ustring.hxx>

#include <initializer_list>

/// What the commands say, in one table (messages.cxx).
namespace uhc {

enum class Language : unsigned char { English, Indonesian };

enum class Message : unsigned char {
    // Any command
    NoSpreadsheet,
    WrongProperty,
    Unexpected,
    NoSelection,
    NoSuchRange,
    SheetProtected,
    DocumentReadOnly,
    PartOfArray,
    // Paste article
    PasteArticleTitle,
    NoClipboardText,
    // Build table
    BuildTableTitle,
    OnNewSheet,
    ArticlesOneColumn,
    NoArticles,
    StructureProtected,
    NoRoom,
    TargetNotEmpty,
    TableBuilt,
    ThresholdLabel,
    ChartTitle,
    HeadingRegion,
    HeadingCode,
    HeadingDate,
    HeadingCoverage,
    HeadingActiveRate,
    HeadingMembers,
    HeadingPopulation,
    HeadingTarget,
    HeadingBudget,
    HeadingStatus,
    HeadingGap,
    HeadingCost,
    HeadingEvidence,
    HeadingThreshold,
    // Share copy
    ShareValuesTitle,
    ShareLiveTitle,
    ValuesSuffix,
    LiveSuffix,
    FilterOds,
    FilterXlsx,
    FilterPdf,
    TargetMissing,
    TargetNoFile,
    TargetWrongSuffix,
    TargetExists,
    TargetIsDirectory,
    TargetReadOnly,
    TargetIsOpen,
    TargetFolderMissing,
    DiskFull,
    WriteFailed,
    TextsTooLong,
    TextsTooLongAsk,
    AndMore,
    CopyWritten,
    CopyNotEncrypted,
};

rtl::OUString textOf(Message message, Language language, std::initializer_list<rtl::OUString> inserted = {});

} // namespace uhc
