// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import org.sealbench.common.CatalogueEntry;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemCode;
import org.sealbench.common.Severity;

/** The problems of emulated devices and of the emulator, 7001 to 7099. All are errors. */
public enum EmulatorProblem implements ProblemCode {
	ADDRESS_NOT_HERE(7001, Category.FINDING, "the {0} cannot listen on {1}: this machine does not have that address",
			"Give the device an address of this machine, such as 127.0.0.11, or add the address to it."),
	PORT_TAKEN(7002, Category.FINDING, "the {0} cannot listen on {1}: something else listens on that port",
			"End what listens there or choose another port."),
	PORT_NOT_ALLOWED(7003, Category.FINDING, "the {0} cannot listen on {1}: this user may not open that port",
			"Choose a port from 1024 up."),
	CANNOT_LISTEN(7004, Category.FINDING, "the {0} cannot listen on {1}: {2}", "Check the address and the port."),
	SERVER_FAILED(7005, Category.DEFECT, "the {0} did not start: {1}", "Report it with the log."),
	DEFECT(7007, Category.DEFECT, "a request to the emulator met a defect of Sealbench",
			"Report it with the emulator''s log."),
	CERTIFICATE_UNUSABLE(7006, Category.FINDING, "the certificate or key of the {0} cannot be used: {1}",
			"Assign another certificate and compile again."),
	STATE_IN_USE(7010, Category.FINDING, "another emulator uses this folder", "End it or choose another folder."),
	STATE_UNUSABLE(7011, Category.BAD_INPUT, "the emulator''s state cannot be read or written: {0}",
			"Check the folder''s permissions and space, or begin with an empty one."),
	NO_SUCH_DEVICE(7012, Category.USAGE, "the emulator has no such device", "Choose one of the devices that it lists."),
	CLOCK_OUT_OF_RANGE(7013, Category.USAGE, "a device''s clock goes from 1970 to 2200, not to {0}",
			"Give another time."),
	OTHER_TRAVELLER(7015, Category.FINDING, "somebody else has moved its clocks for a while",
			"Wait until the other ''sealbench travel'' has ended, and try again."),
	DEVICE_BLANK(7014, Category.FINDING, "a blank device stays in STOP", "Download to it first."),
	TAG_UNKNOWN(7020, Category.USAGE, "there is no tag {0}", "Use the name of a tag of this device."),
	TAG_NOT_READABLE(7021, Category.FINDING, "the tag {0} is not readable", "Allow reading in the tag''s access."),
	TAG_NOT_WRITABLE(7022, Category.FINDING, "the tag {0} is not writable", "Allow writing in the tag''s access."),
	TAG_SIMULATED(7023, Category.FINDING, "the tag {0} is simulated", "Switch the simulation off to write it."),
	TAG_VALUE_UNFIT(7024, Category.USAGE, "the value does not fit the tag {0}: {1} is expected",
			"Give a value of the tag''s type and length."),
	METHOD_UNKNOWN(7025, Category.USAGE, "there is no method {0}", "Use the name of a method of this device."),
	METHOD_INPUTS_UNFIT(7026, Category.USAGE, "the inputs do not fit the method {0}: {1} expected",
			"Give inputs of the right number and types.");

	private final CatalogueEntry entry;

	EmulatorProblem(int number, Category category, String message, String remedy) {
		this.entry = new CatalogueEntry(number, Severity.ERROR, category, message, remedy);
	}

	@Override
	public CatalogueEntry entry() {
		return entry;
	}
}
