/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/target_file.hxx"

#include "commands/failure.hxx"

#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <osl/file.hxx>
#include <rtl/uuid.h>

#include <array>

namespace uhc {
namespace {

using css::uno::Reference;
using osl::FileBase;

ShareFormat formatOf(const Invocation& invocation, const rtl::OUString& url, const rtl::OUString& path) {
    const rtl::OUString lower = url.toAsciiLowerCase();
    if (lower.endsWith(".ods")) {
        return ShareFormat::Ods;
    }
    if (lower.endsWith(".xlsx")) {
        return ShareFormat::Xlsx;
    }
    if (lower.endsWith(".pdf")) {
        return ShareFormat::Pdf;
    }
    invocation.fail(Message::TargetWrongSuffix, {path});
}

/// What a link leads to: writing must not replace the link itself.
rtl::OUString resolved(const rtl::OUString& url) {
    rtl::OUString target = url;
    for (int links = 0; links < 16; ++links) {
        osl::DirectoryItem item;
        osl::FileStatus status(osl_FileStatus_Mask_Type | osl_FileStatus_Mask_LinkTargetURL);
        if (osl::DirectoryItem::get(target, item) != FileBase::E_None ||
            item.getFileStatus(status) != FileBase::E_None || status.getFileType() != osl::FileStatus::Link) {
            break;
        }
        target = status.getLinkTargetURL();
    }
    return target;
}

bool isOpen(const Invocation& invocation, const rtl::OUString& url) {
    const Reference<css::container::XEnumeration> documents =
        css::frame::Desktop::create(invocation.context)->getComponents()->createEnumeration();
    while (documents.is() && documents->hasMoreElements()) {
        const Reference<css::frame::XModel> model(documents->nextElement(), css::uno::UNO_QUERY);
        if (model.is() && !model->getURL().isEmpty() && resolved(model->getURL()) == url) {
            return true;
        }
    }
    return false;
}

/// A name in the same folder that nobody has.
rtl::OUString nameBeside(const rtl::OUString& url) {
    std::array<sal_uInt8, 16> id{};
    rtl_createUuid(id.data(), nullptr, false);
    rtl::OUString name = url.copy(0, url.lastIndexOf('/') + 1) + ".uhc-";
    for (const sal_uInt8 byte : id) {
        name += rtl::OUString::number(byte, 16);
    }
    return name + ".tmp";
}

} // namespace

TargetFile::TargetFile(const Invocation& invocation, const rtl::OUString& url, bool overwrite)
    : mInvocation(invocation), mUrl(url) {
    if (rtl::OUString system;
        !url.startsWith("file:///") || FileBase::getSystemPathFromFileURL(url, system) != FileBase::E_None) {
        invocation.fail(Message::TargetNoFile, {url});
    }
    mFormat = formatOf(invocation, url, path());
    mUrl = resolved(url);
    check(overwrite);

    const rtl::OUString temporary = nameBeside(mUrl);
    osl::File probe(temporary);
    switch (probe.open(osl_File_OpenFlag_Create | osl_File_OpenFlag_Write)) {
    case FileBase::E_None:
        probe.close();
        break;
    case FileBase::E_NOENT:
    case FileBase::E_NOTDIR:
        invocation.fail(Message::TargetFolderMissing, {path()});
    case FileBase::E_NOSPC:
        invocation.fail(Message::DiskFull, {path()});
    default:
        invocation.fail(Message::TargetReadOnly, {path()});
    }
    mTemporary = temporary;
}

TargetFile::~TargetFile() {
    if (!mTemporary.isEmpty()) {
        osl::File::remove(mTemporary);
    }
}

void TargetFile::check(bool overwrite) {
    if (isOpen(mInvocation, mUrl)) {
        mInvocation.fail(Message::TargetIsOpen, {path()});
    }
    osl::DirectoryItem item;
    if (osl::DirectoryItem::get(mUrl, item) != FileBase::E_None) {
        return;
    }
    osl::FileStatus status(osl_FileStatus_Mask_Type | osl_FileStatus_Mask_Attributes);
    if (item.getFileStatus(status) == FileBase::E_None &&
        status.getFileType() == osl::FileStatus::Directory) {
        mInvocation.fail(Message::TargetIsDirectory, {path()});
    }
    if (!overwrite) {
        mInvocation.fail(Message::TargetExists, {path()});
    }
    // Its folder may let it be replaced all the same; whoever protected it does not want that.
    osl::File file(mUrl);
    if (file.open(osl_File_OpenFlag_Write) != FileBase::E_None) {
        mInvocation.fail(Message::TargetReadOnly, {path()});
    }
    file.close();
}

void TargetFile::write(const Reference<css::io::XInputStream>& bytes) {
    osl::File file(mTemporary);
    if (file.open(osl_File_OpenFlag_Write) != FileBase::E_None) {
        mInvocation.fail(Message::TargetReadOnly, {path()});
    }
    constexpr sal_Int32 pieceSize = 1 << 20;
    css::uno::Sequence<sal_Int8> piece;
    while (bytes->readBytes(piece, pieceSize) > 0) {
        const auto size = static_cast<sal_uInt64>(piece.getLength());
        sal_uInt64 done = 0;
        if (file.write(piece.getConstArray(), size, done) != FileBase::E_None || done != size) {
            mInvocation.fail(Message::DiskFull, {path()});
        }
    }
    if (file.sync() != FileBase::E_None || file.close() != FileBase::E_None) {
        mInvocation.fail(Message::DiskFull, {path()});
    }
}

void TargetFile::checkTemporarySpace(const rtl::OUString& url, sal_uInt64 needed) const {
    const rtl::OUString folder = url.copy(0, url.lastIndexOf('/') + 1);
    osl::VolumeInfo volume(osl_VolumeInfo_Mask_FreeSpace);
    if (osl::Directory::getVolumeInfo(folder, volume) != FileBase::E_None ||
        !volume.isValid(osl_VolumeInfo_Mask_FreeSpace) || volume.getFreeSpace() >= needed) {
        return;
    }
    rtl::OUString system;
    if (FileBase::getSystemPathFromFileURL(folder, system) != FileBase::E_None) {
        system = folder;
    }
    constexpr sal_uInt64 megabyte = 1 << 20;
    mInvocation.fail(Message::TemporaryFull,
                     {path(), system, rtl::OUString::number((needed + megabyte - 1) / megabyte)});
}

void TargetFile::putInPlace() {
    if (osl::File::move(mTemporary, mUrl) != FileBase::E_None) {
        mInvocation.fail(Message::TargetReadOnly, {path()});
    }
    mTemporary.clear();
}

rtl::OUString TargetFile::path() const {
    rtl::OUString system;
    return FileBase::getSystemPathFromFileURL(mUrl, system) == FileBase::E_None ? system : mUrl;
}

void TargetFile::failWriting(const rtl::OUString& reason) const {
    mInvocation.fail(Message::WriteFailed, {path(), reason});
}

} // namespace uhc
