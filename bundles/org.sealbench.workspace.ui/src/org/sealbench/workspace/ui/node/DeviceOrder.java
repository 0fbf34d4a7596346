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

	/** Compares two names. */
	public static int compare(String one, String other) {
		Matcher first = PIECE.matcher(one);
		Matcher second = PIECE.matcher(other);
		while (first.find() && second.find()) {
			int order = piece(first.group(), second.group());
			if (order != 0) {
				return order;
			}
		}
		return one.compareTo(other);
	}

	private static int piece(String one, String other) {
		boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
		return numbers ? new BigInteger(one).compareTo(new BigInteger(other))
				: String.CASE_INSENSITIVE_ORDER.compare(one, other);
	}
}
