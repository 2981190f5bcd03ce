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
    TableSheet,
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
    // Show evidence
    ShowEvidenceTitle,
    NoArticleBehind,
    BadQuestion,
    NoEvidence,
    NoFacts,
    InsertFacts,
    FactsSheet,
    Close,
    EvidenceKind,
    EvidenceValue,
    EvidenceRole,
    EvidenceBasis,
    EvidenceSentence,
    NoneStated,
    KindCoverage, // the kinds in the order of Kind
    KindActiveRate,
    KindSubgroupShare,
    KindMembers,
    KindActiveMembers,
    KindSubgroupMembers,
    KindPopulation,
    KindBudgetAllocated,
    KindBudgetRealised,
    KindBudgetOther,
    KindPremium,
    KindRegionCount,
    KindOther,
    RoleAchieved, // in the order of Role
    RoleTarget,
    RoleThreshold,
    RolePast,
    RoleChange,
    BasisStated, // in the order of Basis
    BasisComputed,
    BasisWords,
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
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
    TemporaryFull,
    WriteFailed,
    TextsTooLong,
    TextsTooLongAsk,
    AndMore,
    CopyWritten,
    CopyNotEncrypted,
    RulesUseFunctions,
    RuleFormat,
    RuleValidity,
    RuleName,
};

rtl::OUString textOf(Message message, Language language, std::initializer_list<rtl::OUString> inserted = {});

} // namespace uhc
