// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of link and download, 4001 to 4099. All are errors. */
public enum DeviceProblem implements ProblemCode {
	UNREACHABLE(4001, Category.UNREACHABLE, "{0} does not answer: {1}",
			"Check the address and that the device or emulator runs."),
	TIMED_OUT(4002, Category.UNREACHABLE, "{0} did not answer in time", "Check the network and try again."),
	OTHER_DEVICE(4003, Category.ACCESS, "what answers at {0} is not the device that was paired",
			"Check who answers there; if the device was replaced, reset it and pair it anew."),
	NEEDS_PAIRING(4004, Category.ACCESS, "the device is blank and shows a pairing code",
			"Pair it with ''sealbench download NAME --pairing-code CODE'', or, where it is new hardware in another "
					+ "device''s place, with ''sealbench device replace NAME --pairing-code CODE''."),
	CODE_WRONG(4005, Category.ACCESS, "the pairing code is wrong", "Give the code that the device shows."),
	CODE_MALFORMED(4006, Category.ACCESS, "that is no pairing code: it has 16 letters and digits in groups of four",
			"Give the code that the device shows."),
	TOO_MANY_ATTEMPTS(4007, Category.ACCESS, "there were too many wrong pairing codes", "Wait {0} s and try again."),
	OTHER_PROJECT(4008, Category.ACCESS, "the device belongs to another project",
			"Download from the project it belongs to, or give the code of ''sealbench emulator pair NAME'' to "
					+ "''sealbench download NAME --pairing-code CODE''."),
	STOP_NEEDED(4009, Category.FINDING, "the download needs STOP ({0})", "Allow it with --stop-allowed."),
	ROLLED_BACK(4010, Category.FINDING,
			"the device could not start with the new image and went back to what it held: {0}",
			"Correct the cause and download again."),
	OTHER_VERSION(4011, Category.FINDING, "the device speaks version {0} of the link, and the station another one",
			"Use the version of Sealbench that fits the device."),
	ANSWER_MALFORMED(4012, Category.UNREACHABLE, "the answer of {0} is not understood: {1}",
			"Check that a device answers at this address."),
	BUSY(4013, Category.FINDING, "another download to the device is under way", "Try again when it has ended."),
	DOWNLOAD_LOST(4014, Category.FINDING, "the device no longer knows this download", "Download again."),
	IMAGE_DAMAGED(4015, Category.BAD_INPUT, "the device image is damaged: {0}", "Compile and download again."),
	IMAGE_REFUSED(4016, Category.FINDING, "the device does not accept the image: {0}",
			"Correct the cause, compile and download again."),
	PART_UNKNOWN(4017, Category.USAGE, "the device holds no part {0}", "Ask for a part that its manifest names."),
	PART_SECRET(4018, Category.ACCESS, "a device never gives out its private keys", "Ask for another part."),
	RACK_FULL(4019, Category.FINDING, "the emulator has no room for another device",
			"End it (''sealbench emulator stop'') and start it again: what is there by then takes no room; or use a "
					+ "second one."),
	NAME_UNFIT(4020, Category.USAGE, "that is no name for a device", "Use 1 to 64 printable characters."),
	NOT_VERIFIED(4021, Category.ACCESS, "the device has not proven who it is",
			"Have the device show a code (''sealbench emulator pair NAME'') and give it to ''sealbench download NAME "
					+ "--pairing-code CODE''."),
	REFUSED(4022, Category.FINDING, "{0}", "{1}"),
	REQUEST_MALFORMED(4023, Category.USAGE, "the request is not understood: {0}",
			"Use the version of Sealbench that fits the device."),
	DATA_DAMAGED(4024, Category.BAD_INPUT, "not readable: {0}", "Make it anew."),
	ADDRESS_MALFORMED(4025, Category.USAGE, "not the address of a device or emulator", "Give it as https://HOST:PORT."),
	NO_EMULATOR(4026, Category.UNREACHABLE, "no emulator of this user runs there",
			"Start one with: sealbench emulator."),
	REGISTRY_UNUSABLE(4027, Category.BAD_INPUT, "the list of running emulators cannot be read or written: {0}",
			"Check the folder''s owner and permissions, and the space on the disk."),
	OPERATOR_UNKNOWN(4028, Category.ACCESS, "the emulator does not accept this operator",
			"Use the panel as the user who started the emulator."),
	NO_CERTIFICATE(4030, Category.ACCESS, "the request came without the certificate of a station",
			"Use Sealbench, which has one for every project."),
	NO_CODE_SHOWN(4031, Category.ACCESS, "the device shows no pairing code, as it belongs to a project already",
			"Have it show one with ''sealbench emulator pair {0}''."),
	CHANGED_MEANWHILE(4032, Category.FINDING, "somebody else changed the device while it was being downloaded to",
			"Download again: what changed is told then.");

	private final CatalogueEntry entry;

	DeviceProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
