// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.user;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ElementList;
import org.sealbench.model.UserRight;

/**
 * One change in a list such as {@code +anna,+bert:view,write,-carl,dora:view}: somebody is added or removed, or a
 * user's rights change. A right behind a comma belongs to the user before it. What stands behind the last colon are
 * rights, so that a name with a colon in it is added with one more at its end, {@code +line:1:}.
 *
 * @param rights empty where none are written
 */
record UserChange(Kind kind, String name, Optional<List<UserRight>> rights) {

	/** What is done with the user. */
	enum Kind {
		ADD, REMOVE, RIGHTS
	}

	/** The changes in their order; empty if the list is not of that form, or one changes nothing. */
	static Optional<List<UserChange>> list(String written) {
		Optional<List<String>> elements = ElementList.split(written);
		if (elements.isEmpty() || elements.get().isEmpty() || elements.get().contains("")
				|| written.strip().endsWith(",")) {
			return Optional.empty();
		}
		List<UserChange> changes = new ArrayList<>();
		for (String each : elements.get()) {
			Optional<UserChange> change = changes.isEmpty() ? of(each) : next(changes, each);
			if (change.isEmpty()) {
				return Optional.empty();
			}
			changes.add(change.get());
		}
		return Optional.of(List.copyOf(changes));
	}

	/** A change of its own, or one more right of the last one, which is taken off the list. */
	private static Optional<UserChange> next(List<UserChange> changes, String written) {
		UserChange last = changes.get(changes.size() - 1);
		UserRight right = UserRight.get(written);
		if (right == null || last.rights.isEmpty() || last.rights.get().isEmpty()) {
			return of(written);
		}
		Set<UserRight> rights = EnumSet.copyOf(last.rights.get());
		rights.add(right);
		changes.remove(last);
		return Optional.of(new UserChange(last.kind, last.name, Optional.of(List.copyOf(rights))));
	}

	private static Optional<UserChange> of(String written) {
		boolean removed = written.startsWith("-");
		boolean added = written.startsWith("+");
		String rest = added || removed ? written.substring(1) : written;
		int colon = removed ? -1 : rest.lastIndexOf(':');
		String name = (colon < 0 ? rest : rest.substring(0, colon)).strip();
		String right = colon < 0 ? "" : rest.substring(colon + 1).strip();
		boolean unchanged = !added && !removed && colon < 0;
		if (name.isEmpty() || unchanged || !right.isEmpty() && UserRight.get(right) == null) {
			return Optional.empty();
		}
		return Optional.of(new UserChange(added ? Kind.ADD : removed ? Kind.REMOVE : Kind.RIGHTS, name,
				colon < 0 || added && right.isEmpty() ? Optional.empty()
						: Optional.of(right.isEmpty() ? List.of() : List.of(UserRight.get(right)))));
	}
}
