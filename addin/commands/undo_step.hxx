/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#pragma once

#include "commands/invocation.hxx"

#include <com/sun/star/document/XUndoManager.hpp>

namespace uhc {

/// All that a command changes is one step for Edit - Undo. Unless it is kept, the changes are taken
/// back; those of a step within a step with the outer one.
class UndoStep {
public:
    UndoStep(const Invocation& invocation, Message title);
    ~UndoStep();
    UndoStep(const UndoStep&) = delete;
    UndoStep& operator=(const UndoStep&) = delete;

    void keep() { mKept = true; }

private:
    void takeBack();

    const css::uno::Reference<css::frame::XModel> mModel;
    const css::uno::Reference<css::document::XUndoManager> mManager;
    const bool mWasModified;
    const sal_Int32 mStepsBefore;
    bool mKept = false;
};

} // namespace uhc
