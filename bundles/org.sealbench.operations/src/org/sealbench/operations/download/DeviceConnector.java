// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.link.DeviceLink;

/**
 * Opens links to devices that have proven who they are: by the certificate that is remembered, by the statement that
 * another station of this project left in them, or by a pairing code.
 */
final class DeviceConnector {

	/** Finds the code that a device shows; the caller wipes it. */
	interface Codes {
		/** @param ours whether the device belongs to this project already */
		Optional<char[]> find(String device, boolean ours) throws ProblemException;
	}

	private final DeviceLinks links;
	private final Codes codes;

	DeviceConnector(DeviceLinks links, Codes codes) {
		this.links = links;
		this.codes = codes;
	}

	/** A link to the device, after pairing it where that is still to be done. */
	DeviceLink connect(String name) throws ProblemException {
		DeviceLink link = links.open(name);
		try {
			return verified(link, name, link.report());
		} catch (ProblemException e) {
			link.close();
			if (e.problem().code() == DeviceProblem.OTHER_DEVICE) {
				return connectToReplacement(name, e);
			}
			if (e.problem().code() == DeviceProblem.OTHER_PROJECT) {
				return joinWithCode(name, e);
			}
			throw e;
		}
	}

	private DeviceLink verified(DeviceLink link, String name, DeviceReport report) throws ProblemException {
		if (report.paired() && links.isPaired(name)) {
			links.leaveMembership(link, name, report);
			return link;
		}
		if (report.paired() && links.recognise(link, name, report)) {
			link.close();
			return links.open(name);
		}
		char[] code = codes.find(name, report.paired()).orElseThrow(() -> new ProblemException(
				(report.paired() ? DeviceProblem.NOT_VERIFIED : DeviceProblem.NEEDS_PAIRING).at(Place.of(name))));
		return pair(link, name, code);
	}

	private DeviceLink pair(DeviceLink link, String name, char[] code) throws ProblemException {
		try {
			links.pair(link, name, code);
			links.leaveMembership(link, name, link.report());
			return link;
		} finally {
			Wipe.wipe(code);
		}
	}

	/**
	 * Where another device answers than the one remembered, only its statement or its pairing code shows that it was
	 * meant to be there.
	 */
	private DeviceLink connectToReplacement(String name, ProblemException refusal) throws ProblemException {
		DeviceLink link = links.openUnknown(name);
		boolean connected = false;
		try {
			DeviceReport report = link.report();
			if (report.paired() && links.recognise(link, name, report)) {
				return links.open(name);
			}
			char[] code = codes.find(name, report.paired()).orElseThrow(() -> refusal);
			pair(link, name, code);
			connected = true;
			return link;
		} finally {
			if (!connected) {
				link.close();
			}
		}
	}

	/** A device of other stations takes one more that proves the code it shows. */
	private DeviceLink joinWithCode(String name, ProblemException refusal) throws ProblemException {
		char[] code = codes.find(name, false).orElseThrow(() -> refusal);
		try {
			return pairOrClose(links.openUnknown(name), name, code);
		} finally {
			Wipe.wipe(code);
		}
	}

	private DeviceLink pairOrClose(DeviceLink link, String name, char[] code) throws ProblemException {
		boolean connected = false;
		try {
			pair(link, name, code);
			connected = true;
			return link;
		} finally {
			if (!connected) {
				link.close();
			}
		}
	}
}
