/* This Source Code Form is subject to the terms of the Mozilla Public
 * License, v. 2.0. If a copy of the MPL was not distributed with this
 * file, You can obtain one at https://mozilla.org/MPL/2.0/. */
#include "commands/evidence_dialog.hxx"

#include <com/sun/star/awt/PushButtonType.hpp>
#include <com/sun/star/awt/Selection.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XToolkit.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>

#include <initializer_list>
#include <utility>

namespace uhc {
namespace {

using css::beans::XPropertySet;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

using Properties = std::initializer_list<std::pair<const char*, Any>>;

struct Place {
    sal_Int32 x, y, width, height;
};

void setAll(const Reference<css::uno::XInterface>& model, const Place& place, const Properties& properties) {
    const Reference<XPropertySet> set(model, UNO_QUERY_THROW);
    set->setPropertyValue("PositionX", Any(place.x));
    set->setPropertyValue("PositionY", Any(place.y));
    set->setPropertyValue("Width", Any(place.width));
    set->setPropertyValue("Height", Any(place.height));
    for (const auto& [name, value] : properties) {
        set->setPropertyValue(rtl::OUString::createFromAscii(name), value);
    }
}

void add(const Reference<css::uno::XInterface>& dialog, const char* service, const char* name,
         const Place& place, const Properties& properties) {
    const Reference<css::lang::XMultiServiceFactory> factory(dialog, UNO_QUERY_THROW);
    const Reference<css::uno::XInterface> model =
        factory->createInstance(rtl::OUString::createFromAscii(service));
    setAll(model, place, properties);
    Reference<css::container::XNameContainer>(dialog, UNO_QUERY_THROW)
        ->insertByName(rtl::OUString::createFromAscii(name), Any(model));
}

Reference<css::uno::XInterface> dialogModel(const Invocation& invocation, const rtl::OUString& words,
                                            const MarkedArticle& article) {
    constexpr sal_Int32 width = 340;
    constexpr sal_Int32 height = 240;
    const auto button = [](css::awt::PushButtonType type) { return Any(static_cast<sal_Int16>(type)); };
    const Reference<css::uno::XInterface> model =
        invocation.service("com.sun.star.awt.UnoControlDialogModel");
    setAll(model, {40, 30, width, height}, {{"Title", Any(invocation.say(Message::ShowEvidenceTitle))}});
    add(model, "com.sun.star.awt.UnoControlEditModel", "article", {6, 6, width - 12, 120},
        {{"Text", Any(article.text)},
         {"MultiLine", Any(true)},
         {"ReadOnly", Any(true)},
         {"VScroll", Any(true)},
         {"HideInactiveSelection", Any(false)},
         {"TabIndex", Any(sal_Int16(0))}});
    add(model, "com.sun.star.awt.UnoControlEditModel", "words", {6, 132, width - 12, 82},
        {{"Text", Any(words)},
         {"MultiLine", Any(true)},
         {"ReadOnly", Any(true)},
         {"VScroll", Any(true)},
         {"TabIndex", Any(sal_Int16(1))}});
    add(model, "com.sun.star.awt.UnoControlButtonModel", "facts", {width - 206, height - 20, 130, 14},
        {{"Label", Any(invocation.say(Message::InsertFacts))},
         {"PushButtonType", button(css::awt::PushButtonType_OK)},
         {"TabIndex", Any(sal_Int16(2))}});
    add(model, "com.sun.star.awt.UnoControlButtonModel", "close", {width - 66, height - 20, 60, 14},
        {{"Label", Any(invocation.say(Message::Close))},
         {"PushButtonType", button(css::awt::PushButtonType_CANCEL)},
         {"DefaultButton", Any(true)},
         {"TabIndex", Any(sal_Int16(3))}});
    return model;
}

} // namespace

bool showEvidence(const Invocation& invocation, const rtl::OUString& words, const MarkedArticle& article) {
    const Reference<css::awt::XControlModel> model(dialogModel(invocation, words, article), UNO_QUERY_THROW);
    const Reference<css::awt::XControl> control(invocation.service("com.sun.star.awt.UnoControlDialog"),
                                                UNO_QUERY_THROW);
    control->setModel(model);
    const Reference<css::awt::XToolkit> toolkit(invocation.service("com.sun.star.awt.Toolkit"),
                                                UNO_QUERY_THROW);
    control->createPeer(toolkit, Reference<css::awt::XWindowPeer>(invocation.window(), css::uno::UNO_QUERY));
    // Selected, the sentence is scrolled into sight.
    const Reference<css::awt::XTextComponent> text(
        Reference<css::awt::XControlContainer>(control, UNO_QUERY_THROW)->getControl("article"),
        UNO_QUERY_THROW);
    text->setSelection(css::awt::Selection(article.sentenceStart, article.sentenceEnd));
    const bool insert = Reference<css::awt::XDialog>(control, UNO_QUERY_THROW)->execute() == 1;
    Reference<css::lang::XComponent>(control, UNO_QUERY_THROW)->dispose();
    return insert;
}

} // namespace uhc
