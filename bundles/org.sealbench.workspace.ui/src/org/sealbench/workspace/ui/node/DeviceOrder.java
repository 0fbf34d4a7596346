// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.node;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sealbench.model.Device;
import org.sealbench.workspace.ui.project.OpenProject;

/**
 * The order in which devices are listed, whenever they were made: by name, in which numbers count as numbers, so that
 * PLC_2 stands before PLC_10.
 */
public final class DeviceOrder {

	private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

	/** A name in pieces, so that of a thousand names each is taken apart once. */
	private record Name(String whole, List<String> pieces) implements Comparable<Name> {

		static Name of(String name) {
			return new Name(name, PIECE.matcher(name).results().map(MatchResult::group).toList());
		}

		@Override
		public int compareTo(Name other) {
			int common = Math.min(pieces.size(), other.pieces.size());
			for (int i = 0; i < common; i++) {
				int order = piece(pieces.get(i), other.pieces.get(i));
				if (order != 0) {
					return order;
				}
			}
			int more = Integer.compare(pieces.size(), other.pieces.size());
			return more == 0 ? whole.compareTo(other.whole) : more;
		}
	}

	private record Entry(Device device, Name name) {
	}

	private DeviceOrder() {
	}

	/** The devices of a project. */
	public static List<Device> of(OpenProject project) {
		return project.plant().getDevices().stream().map(each -> new Entry(each, Name.of(each.getName())))
				.sorted(Comparator.comparing(Entry::name)).map(Entry::device).toList();
	}

	/** Compares two names; those that differ only in capitals or in zeros before a number as texts. */
	public static int compare(String one, String other) {
		return Name.of(one).compareTo(Name.of(other));
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
