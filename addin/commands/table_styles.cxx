/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/table_styles.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

#include <utility>
#include <vector>

namespace uhc {
namespace {

using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using Model = Reference<css::frame::XModel>;
using Styles = Reference<css::container::XNameContainer>;

Styles stylesOf(const Model& model) {
    return Styles(Reference<css::style::XStyleFamiliesSupplier>(model, css::uno::UNO_QUERY_THROW)
                      ->getStyleFamilies()
                      ->getByName("CellStyles"),
                  css::uno::UNO_QUERY_THROW);
}

rtl::OUString nameOf(const TableStyle& style) {
    return rtl::OUString::createFromAscii(style.name);
}

void add(const Model& model, const TableStyle& style) {
    const Reference<css::lang::XMultiServiceFactory> factory(model, css::uno::UNO_QUERY_THROW);
    const Reference<css::style::XStyle> added(factory->createInstance("com.sun.star.style.CellStyle"),
                                              css::uno::UNO_QUERY_THROW);
    stylesOf(model)->insertByName(nameOf(style), Any(added));
    const Reference<XPropertySet> properties(added, css::uno::UNO_QUERY_THROW);
    properties->setPropertyValue("CharColor", Any(style.text));
    if (style.background >= 0) {
        properties->setPropertyValue("CellBackColor", Any(style.background));
    }
}

/// Calc itself does not take back a style that was added by its API.
class StylesAdded : public cppu::WeakImplHelper1<css::document::XUndoAction> {
public:
    StylesAdded(const Model& model, rtl::OUString title, std::vector<TableStyle> styles)
        : mModel(model), mTitle(std::move(title)), mStyles(std::move(styles)) {}

    rtl::OUString SAL_CALL getTitle() override { return mTitle; }

    void SAL_CALL undo() override {
        const Model model(mModel);
        for (const TableStyle& style : mStyles) {
            if (model.is() && stylesOf(model)->hasByName(nameOf(style))) {
                stylesOf(model)->removeByName(nameOf(style));
            }
        }
    }

    void SAL_CALL redo() override {
        const Model model(mModel);
        for (const TableStyle& style : mStyles) {
            if (model.is() && !stylesOf(model)->hasByName(nameOf(style))) {
                add(model, style);
            }
        }
    }

private:
    const css::uno::WeakReference<css::frame::XModel> mModel; ///< which holds this action
    const rtl::OUString mTitle;
    const std::vector<TableStyle> mStyles;
};

} // namespace

void addTableStyles(const Invocation& invocation) {
    std::vector<TableStyle> missing;
    for (const TableStyle& style : {reached, notReached, noFigure}) {
        if (!stylesOf(invocation.model)->hasByName(nameOf(style))) {
            missing.push_back(style);
        }
    }
    if (missing.empty()) {
        return;
    }
    // Announced before they are added, so that a failure half-way takes back what is there.
    Reference<css::document::XUndoManagerSupplier>(invocation.model, css::uno::UNO_QUERY_THROW)
        ->getUndoManager()
        ->addUndoAction(new StylesAdded(invocation.model, invocation.say(Message::BuildTableTitle), missing));
    for (const TableStyle& style : missing) {
        add(invocation.model, style);
    }
}

} // namespace uhc
