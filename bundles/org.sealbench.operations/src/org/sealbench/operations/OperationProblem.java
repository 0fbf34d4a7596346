// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.nio.file.Path;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Severity;
import org.sealbench.common.Similar;
import org.sealbench.project.Project;

/** What can be wrong with a request to one of the operations. */
public enum OperationProblem implements ProblemCode {
	NO_SUCH_DEVICE(8001, Category.USAGE, "there is no device {0} in the project{1}",
			"List the devices with ''sealbench device list''."),
	DEVICE_EXISTS(8002, Category.USAGE, "there is a device of this name already", "Choose another name."),
	NO_ADDRESS(8003, Category.USAGE, "no address is given", "Give at least one IP address."),
	ADDRESS_INVALID(8004, Category.USAGE, "''{0}'' is no address: {1}",
			"Give an IPv4 or IPv6 address, with a prefix length if you like: 127.0.0.11/24."),
	ADDRESS_TAKEN(8005, Category.USAGE, "the address {0} belongs to {1} already",
			"Give each interface an address of its own."),
	DNS_INVALID(8006, Category.USAGE, "''{0}'' is no DNS name",
			"Use labels of the letters a to z, digits and hyphens, separated by full stops; "
					+ "other letters as xn-- labels."),
	ADDRESS_TWICE(8007, Category.USAGE, "the address {0} is there twice", "Give each interface an address of its own."),
	KEY_UNKNOWN(8010, Category.USAGE, "there is no setting ''{0}''{2}", "Use one of: {1}."),
	KEY_WITHOUT_VALUE(8011, Category.USAGE, "''{0}'' is not of the form KEY=VALUE", "Write for example {1}."),
	VALUE_INVALID(8012, Category.USAGE, "''{0}'' is no value for it", "Use {1}."),
	NOT_CONFIRMED(8013, Category.USAGE, "it has not been confirmed. {0}", "Confirm with --yes."),
	USER_UNKNOWN(8014, Category.USAGE, "there is no user {0}", "Name one of the device''s users."),
	USER_TWICE(8015, Category.USAGE, "there is a user {0} already", "Choose another name, or remove that user first."),
	USERS_FULL(8016, Category.USAGE, "a device has at most {0} OPC UA users", "Remove a user first."),
	PASSWORD_MISSING(8017, Category.ACCESS, "no password is given",
			"Give it with --password-file, SEALBENCH_PASSWORD or at the prompt."),
	NOT_A_CA(8020, Category.USAGE, "it is no certification authority of this project, so it has no revocation list",
			"Name a project CA."),
	CANNOT_WRITE(8021, Category.BAD_INPUT, "it cannot be written ({0})",
			"Check the folder, the permissions and the space on the disk."),
	CANNOT_READ(8022, Category.BAD_INPUT, "it cannot be read ({0})", "Check that it exists and that you may read it."),
	FORMAT_UNKNOWN(8023, Category.USAGE, "there is no format ''{0}''", "Use one of: {1}."),
	STORE_UNKNOWN(8024, Category.USAGE, "there is no certificate store ''{0}''",
			"Use one of: ca, device, trusted, local."),
	CANNOT_TAP(8025, Category.UNREACHABLE, "the bytes cannot be read along ({0})", "Check the address."),
	NO_TLS(8034, Category.UNREACHABLE, "no web server answers by HTTPS: {0}",
			"Check address, port and whether the device runs."),
	CRL_URL_SECURE(8026, Severity.WARNING, Category.FINDING,
			"clients have to check another certificate before they can fetch a revocation list from ''{0}''",
			"Publish it by http or ldap as RFC 5280 advises: the list is signed and no secret."),
	CHANGED_IN_DEVICE(8027, Severity.WARNING, Category.FINDING,
			"somebody else changed in the device since the last download from here: {0} ({2})",
			"Take it over into the project with ''sealbench upload {1} --take-all'', or load over it with "
					+ "--overwrite."),
	FOLDER_TAKEN(8028, Category.BAD_INPUT, "there is something in this folder already", "Name a new or empty folder."),
	FILE_PASSWORD_MISSING(8030, Category.ACCESS, "no password is given for the file that will hold the private key",
			"Give it with --file-password-file FILE, in SEALBENCH_FILE_PASSWORD, or on a terminal."),
	FILE_EXISTS(8031, Category.USAGE, "there is a file of this name already",
			"Name another one, or replace it with --force."),
	FORMAT_NOT_NAMED(8032, Category.USAGE, "its ending stands for no format",
			"Name the format with --format, one of: {0}."),
	HISTORY_DAMAGED(8029, Category.BAD_INPUT, "it is damaged",
			"Delete it: the next download then takes what the device holds for the last download from here."),
	CHANGED_BY_OTHERS(8040, Category.FINDING,
			"nothing was loaded, because somebody else changed in the device since the last download from here: {0} "
					+ "({2})",
			"Take it over into the project with ''sealbench upload {1} --take-all'', or load over it with "
					+ "--overwrite."),
	ITEM_UNKNOWN(8041, Category.USAGE, "''{0}'' is nothing in which the device differs from the project",
			"Name one of: {1}."),
	NO_DIFFERENCE(8044, Category.USAGE, "it holds what the project has, so there is nothing to take over",
			"Nothing has to be done."),
	ITEM_NOT_TAKEN(8042, Category.FINDING, "''{0}'' cannot be taken over: {1}",
			"Take over the other items by name with --take, or load over this one with --overwrite."),
	STATE_UNKNOWN(8043, Severity.WARNING, Category.FINDING,
			"what the device holds is not known, because nobody is logged in to the project",
			"Log in (--user NAME) for a plan that has asked the device."),
	KEY_READABLE(8045, Severity.WARNING, Category.FINDING,
			"others can read this file, in which the private key is now, encrypted by its password alone",
			"Take their right away (chmod 600), or give the file''s own name: then nobody else can read it."),
	TYPE_UNKNOWN(8033, Category.USAGE, "there is no type of device ''{0}''", "Use one of: {1}."),
	KEY_IN_PROJECT(8039, Category.USAGE, "a recovery key is kept apart from its project",
			"Choose a file in another folder, on a medium that you keep elsewhere."),
	CANCELLED(8090, Category.CANCELLED, "cancelled", "Nothing was changed; start it again when you like.");

	private final CatalogueEntry entry;

	OperationProblem(int number, Category category, String message, String remedy) {
		this(number, Severity.ERROR, category, message, remedy);
	}

	OperationProblem(int number, Severity severity, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, severity, category, message, remedy);
	}

	/** The problem that there is no device with a name; it asks whether one of a similar name was meant. */
	public static Problem noSuchDevice(Project project, String name) {
		return NO_SUCH_DEVICE.at(Place.of("device " + name), name, Similar.question(name, project.deviceNames()));
	}

	/** The exception for a file or folder that cannot be written. */
	public static ProblemException cannotWrite(Path file, IOException cause) {
		return new ProblemException(CANNOT_WRITE.at(Place.of(file.toString()), IoReason.of(cause)), cause);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
