// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.console;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of the command line itself, 8100 to 8199. All are errors. */
public enum CliProblem implements ProblemCode {
	USAGE(8100, Category.USAGE, "{0}", "See ''{1} --help''."),
	NO_PROJECT(8101, Category.BAD_INPUT, "there is no project in this folder or above it",
			"Name one with --project, or make one with ''sealbench new DIR''."),
	USER_MISSING(8102, Category.ACCESS, "the project is protected and no user is named",
			"Give --user NAME or SEALBENCH_USER, and the password."),
	PASSWORD_FILE_UNREADABLE(8103, Category.BAD_INPUT, "the password file cannot be read ({0})",
			"Check that it exists, is a text in UTF-8 and that you may read it."),
	PASSWORD_EMPTY(8104, Category.BAD_INPUT, "the password is empty",
			"Put the password into the first line of the file."),
	PASSWORDS_DIFFER(8105, Category.USAGE, "the two passwords are not the same", "Type the same password twice."),
	USER_NOT_GIVEN(8106, Category.USAGE, "no user is named", "Give --user NAME."),
	SECRET_MISSING(8107, Category.USAGE, "no password is given",
			"Give it with --password-file FILE, in SEALBENCH_PASSWORD, or on a terminal."),
	LOGIN_PASSWORD_MISSING(8109, Category.USAGE, "no password is given for the server",
			"Give it with --login-password-file FILE, in SEALBENCH_LOGIN_PASSWORD, or on a terminal."),
	DEVICE_NOT_THERE(8110, Category.USAGE, "the emulator has no device {0}{1}",
			"List its devices with ''sealbench emulator list''."),
	NO_EMULATOR(8111, Category.UNREACHABLE, "no emulator of this user runs on this machine",
			"Start one with ''sealbench emulator'', or name one with --to."),
	SEVERAL_EMULATORS(8112, Category.USAGE, "several emulators run: {0}", "Choose one with --to."),
	TIME_INVALID(8113, Category.USAGE, "''{0}'' is no time",
			"Write 2026-05-01T08:00:00Z, a date such as 2026-05-01, or now."),
	OTHER_EMULATORS(8119, Category.UNREACHABLE,
			"the emulator of this project does not run; of other projects there are {0}",
			"Start it with ''sealbench download'', or choose another one with --to."),
	LISTEN_INVALID(8114, Category.USAGE, "''{0}'' is not of the form HOST:PORT", "Write for example 127.0.0.1:4843."),
	NO_EMULATOR_PART(8115, Category.DEFECT, "this installation has no emulator", "Install Sealbench anew."),
	EMULATOR_NOT_STARTED(8116, Category.UNREACHABLE, "the emulator did not start: {0}", "See its log {1}."),
	EMULATOR_STAYS(8117, Category.FINDING, "the emulator has not ended", "Try again, or end its process {0}."),
	EMULATOR_SHARED(8125, Category.FINDING, "the emulator runs inside another program, such as the workbench",
			"End that program; its process is {0}."),
	FOLDER_UNKNOWN(8118, Category.USAGE, "there is no folder of the name that it seems to have",
			"If its name has special characters, set LC_ALL=C.UTF-8; if it was deleted, go to another one."),
	CONNECTION_REFUSED(8120, Category.FINDING, "{0}: {1}", "{2}"),
	OPERATION_FAILED(8121, Category.FINDING, "the server answers {0}", "{1}"),
	ARGUMENT_INVALID(8122, Category.USAGE, "''{0}'' is not of the form {1}", "Write it in that form."),
	OPTION_ALONE(8123, Category.USAGE, "{0} does nothing without {1}",
			"Give {1}, too, or leave it out; see ''{2} --help''."),
	OPTION_BESIDE(8129, Category.USAGE, "{0} does nothing beside {1}", "Leave one of them out; see ''{2} --help''."),
	SERVER_UNKNOWN(8124, Category.USAGE, "it does not say which server the password is for, as URL=FILE; servers: {0}",
			"Name the server: ''--login-password-file URL=FILE''."),
	EXAMPLE_MISSING(8130, Category.BAD_INPUT, "the example plant is not there",
			"Install Sealbench anew, or run it from a checkout."),
	CHECKS_FAILED(8131, Category.FINDING, "{0} of {1} checks failed", "See the lines that say failed."),
	CANCELLED(8190, Category.CANCELLED, "cancelled", "Start it again when you like."),
	DEFECT(8199, Category.DEFECT, "this is a defect of Sealbench", "Please report it with the log {0}.");

	private final CatalogueEntry entry;

	CliProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
