# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""Commands of UHC Calc, dispatched as a program does it: by URL, with properties, without a dialog."""
import office
from com.sun.star.uno import RuntimeException as Refused  # pylint: disable=unused-import


def run(running, document, command, **properties):
    """What the command says of its success. A failure is an exception, Refused, with the message."""
    helper = running.service("com.sun.star.frame.DispatchHelper")
    event = helper.executeDispatch(document.CurrentController.Frame, f"org.uhccalc:{command}", "", 0,
                                   office.properties(**properties))
    return event.Result
