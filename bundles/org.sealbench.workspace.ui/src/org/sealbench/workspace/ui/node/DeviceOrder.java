// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.node;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sealbench.model.Device;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * The order in which devices are listed, whenever they were made: by name, in which numbers count as numbers, so that
 * PLC_2 stands before PLC_10.
 */
public final class DeviceOrder {

	private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");
	private static final Comparator<Device> BY_NAME = Comparator.comparing(Device::getName, DeviceOrder::compare);

	private DeviceOrder() {
	}

	/** The devices of a project. */
	public static List<Device> of(OpenProject project) {
		return project.plant().getDevices().stream().sorted(BY_NAME).toList();
	}

	/** Compares two names; those that differ only in capitals or in zeros before a number as texts. */
	public static int compare(String one, String other) {
		Matcher first = PIECE.matcher(one);
		Matcher second = PIECE.matcher(other);
		while (first.find()) {
			if (!second.find()) {
				return 1;
			}
			int order = piece(first.group(), second.group());
			if (order != 0) {
				return order;
			}
		}
		return second.find() ? -1 : one.compareTo(other);
	}

	private static int piece(String one, String other) {
		return isNumber(one) && isNumber(other) ? new BigInteger(one).compareTo(new BigInteger(other))
				: String.CASE_INSENSITIVE_ORDER.compare(one, other);
	}

	/** In the digits that the pattern takes for numbers, and no others. */
	private static boolean isNumber(String piece) {
		return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
	}
}
