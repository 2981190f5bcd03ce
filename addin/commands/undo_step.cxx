/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/undo_step.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace uhc {
namespace {

using css::uno::Reference;

Reference<css::document::XUndoManager> managerOf(const Invocation& invocation) {
    return Reference<css::document::XUndoManagerSupplier>(invocation.model, css::uno::UNO_QUERY_THROW)
        ->getUndoManager();
}

} // namespace

UndoStep::UndoStep(const Invocation& invocation, Message title)
    : mModel(invocation.model), mManager(managerOf(invocation)),
      mWasModified(Reference<css::util::XModifiable>(mModel, css::uno::UNO_QUERY_THROW)->isModified()),
      mStepsBefore(mManager->getAllUndoActionTitles().getLength()) {
    mManager->enterUndoContext(invocation.say(title));
}

UndoStep::~UndoStep() {
    try {
        mManager->leaveUndoContext();
        if (!mKept) {
            takeBack();
        }
    } catch (const css::uno::Exception&) {
        // A step within another, which takes it back; or the document is closing, and its undo with it.
    }
}

void UndoStep::takeBack() {
    if (mManager->getAllUndoActionTitles().getLength() > mStepsBefore) {
        mManager->undo();
        mManager->clearRedo();
    }
    Reference<css::util::XModifiable>(mModel, css::uno::UNO_QUERY_THROW)->setModified(mWasModified);
}

} // namespace uhc
