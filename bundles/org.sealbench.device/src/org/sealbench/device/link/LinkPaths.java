// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.link;

import org.sealbench.device.DeviceNames;

/** Paths of the link protocol, version 1, and of the panel. Device names are in the form of {@link DeviceNames}. */
public final class LinkPaths {

	public static final String LINK = "/link/";
	public static final String VERSION = "v1";
	public static final String DEVICES = LINK + VERSION + "/devices/";
	public static final String PANEL = "/panel/v1/devices";
	/**
	 * Below {@link #PANEL}: moves clocks for a while (POST); with the traveller behind it ends that (DELETE). No device
	 * has a name of that form.
	 */
	public static final String TRAVEL = "~travel";

	/** GET: the device's report. */
	public static final String REPORT = "report";
	/** GET, followed by a path in the image: one part of what the device holds. */
	public static final String PART = "part/";
	/** POST: exchanges nonces. */
	public static final String PAIR_BEGIN = "pair/begin";
	/** POST: exchanges proofs. */
	public static final String PAIR_PROVE = "pair/prove";
	/** PUT: what the project recognises the device by, from a station that it is not paired with. */
	public static final String MEMBERSHIP = "membership";
	/**
	 * POST: begins a download with its manifest. Below it: {@code ID/parts/DIGEST} (PUT), {@code ID/apply} (POST),
	 * {@code ID/parts} (DELETE: aborts the download).
	 */
	public static final String DOWNLOAD = "download";

	private LinkPaths() {
	}

	/** Everything about one device, with a slash at its end. */
	public static String ofDevice(String name) {
		return DEVICES + DeviceNames.encode(name) + "/";
	}
}
