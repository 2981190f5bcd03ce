# This Source Code Form is subject to the terms of the Mozilla Public
# License, v. 2.0. If a copy of the MPL was not distributed with this
# file, You can obtain one at https://mozilla.org/MPL/2.0/.
"""A real office in a profile of its own, with or without the extension, English or Indonesian.

unopkg refuses root, and a pipe joins only processes of one user. So whoever is root does all of it, the office's
client included, as the user nobody, in a workspace of its own.
"""
import os
import pathlib
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PROGRAM = pathlib.Path(os.environ.get("UHC_OFFICE_PROGRAM", "/usr/lib/libreoffice/program"))

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale" oor:op="fuse"><value>{ui}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooLocale" oor:op="fuse"><value>{ui}</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>{system}</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""

SYSTEM_LOCALES = {"en-US": "en-US", "id": "id-ID"}


def in_workspace(work, *files, results=None):
    """Calls work(directory, *copies of the files) where an office may run; gives back its exit status. The directory is
    then removed, but what stands in its folder "results" is kept in `results`. The project may lie where only root
    can read, so all that is needed of it has to be read or copied before."""
    with tempfile.TemporaryDirectory(prefix="uhc-calc-") as name:
        directory = pathlib.Path(name)
        (directory / "results").mkdir()
        copies = [pathlib.Path(shutil.copy(file, directory)) for file in files]
        status = work(directory, *copies) if os.geteuid() else as_nobody(work, directory, copies)
        if results:
            shutil.copytree(directory / "results", results, dirs_exist_ok=True, copy_function=shutil.copyfile)
        return status


def as_nobody(work, directory, copies):
    nobody = pwd.getpwnam("nobody")
    for path in (directory, *directory.iterdir()):
        os.chown(path, nobody.pw_uid, nobody.pw_gid)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.setgroups([])
            os.setgid(nobody.pw_gid)
            os.setuid(nobody.pw_uid)
            os.chdir(directory)
            status = work(directory, *copies)
        except BaseException:  # pylint: disable=broad-except
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


class Office:
    """with Office(directory, language="id", oxt=path) as office: office.new_sheet()"""

    def __init__(self, directory, language="en-US", oxt=None, environment=None, arguments=("--headless",),
                 ignored_signals=False):
        self.profile = pathlib.Path(tempfile.mkdtemp(prefix="profile-", dir=directory))
        self.environment = {**os.environ, "HOME": str(directory), "LANGUAGE": "", **(environment or {})}
        self.arguments = list(arguments)
        self.ignored_signals = ignored_signals  # of this process: whether the office ignores them, too
        self.process = None
        (self.profile / "user").mkdir()
        (self.profile / "user/registrymodifications.xcu").write_text(
            PROFILE.format(ui=language, system=SYSTEM_LOCALES[language]))
        if oxt:
            self.unopkg("add", "--suppress-license", str(oxt))

    def unopkg(self, *arguments, check=True, **options):
        command = [PROGRAM / "unopkg", arguments[0], f"-env:UserInstallation={self.profile.as_uri()}", *arguments[1:]]
        return subprocess.run(command, env=self.environment, check=check, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)

    def __enter__(self):
        pipe = "uhc" + uuid.uuid4().hex
        self.process = subprocess.Popen(
            [PROGRAM / "soffice", *self.arguments, "--norestore", "--nologo", "--nodefault", "--nolockcheck",
             f"--accept=pipe,name={pipe};urp;", f"-env:UserInstallation={self.profile.as_uri()}"],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            restore_signals=not self.ignored_signals)
        context = uno.getComponentContext()
        resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
        for _ in range(6000):
            try:
                self.context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                if self.process.poll() is not None:
                    raise RuntimeError(f"the office ended with status {self.process.returncode}") from None
                time.sleep(0.01)
        else:
            raise RuntimeError("the office does not answer")
        self.desktop = self.service("com.sun.star.frame.Desktop")
        return self

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
            self.process.wait(60)
        except Exception:  # pylint: disable=broad-except
            # However it refuses to go: the next run needs its memory.
            self.process.kill()
            self.process.wait()

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def new_sheet(self, hidden=True):
        return self.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, properties(Hidden=hidden))

    def open(self, path, hidden=True):
        return self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, properties(Hidden=hidden))


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


FILTERS = {".ods": "calc8", ".fods": "OpenDocument Spreadsheet Flat XML", ".xlsx": "Calc MS Excel 2007 XML"}


def save(document, path):
    document.storeToURL(path.as_uri(), properties(FilterName=FILTERS[path.suffix]))
