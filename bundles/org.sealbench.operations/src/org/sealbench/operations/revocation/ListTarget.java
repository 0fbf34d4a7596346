// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.revocation;

import java.util.Comparator;
import java.util.Locale;

/**
 * Who needs a revocation list.
 *
 * @param name    of the device, endpoint URL of the server, path of the folder
 * @param station the engineering station that a folder lies on; else empty
 */
public record ListTarget(Kind kind, String name, String station) implements Comparable<ListTarget> {

	/** What it is; the first ones are reached first. */
	public enum Kind {
		/** A device of the project, which is loaded. */
		DEVICE,
		/** An OPC UA server of another vendor, which the list is pushed to. */
		SERVER,
		/** The PKI folder of an OPC UA client. */
		FOLDER;

		/** The word that tables, files and JSON documents use. */
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	@Override
	public int compareTo(ListTarget other) {
		return Comparator.comparing(ListTarget::kind).thenComparing(ListTarget::name).thenComparing(ListTarget::station)
				.compare(this, other);
	}

	/** The name, and where a folder lies. */
	public String text() {
		return station.isEmpty() ? name : station + ":" + name;
	}
}
