// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.sealbench.pki.text.DamageReason;
import org.sealbench.pki.validation.path.ValidationBudget;

/** The name constraints that have been met on the way down a path. */
final class AccumulatedNameConstraints {

	private final ValidationBudget budget;
	private final boolean strict;
	/**
	 * One list for each CA that permits anything: a name has to be within each of them that has constraints of its
	 * type.
	 */
	private final List<List<GeneralName>> permitted = new ArrayList<>();
	private final List<GeneralName> excluded = new ArrayList<>();

	/** @param strict whether a DNS constraint may not begin with a full stop, for which RFC 5280 has no meaning */
	AccumulatedNameConstraints(ValidationBudget budget, boolean strict) {
		this.budget = budget;
		this.strict = strict;
	}

	boolean isEmpty() {
		return permitted.isEmpty() && excluded.isEmpty();
	}

	/** Adds the constraints of a CA and returns what is wrong with them. */
	Optional<String> add(NameConstraints constraints) {
		List<GeneralName> allowed = new ArrayList<>();
		Optional<String> fault = collect(constraints.getPermittedSubtrees(), allowed);
		if (!allowed.isEmpty()) {
			permitted.add(allowed);
		}
		return fault.or(() -> collect(constraints.getExcludedSubtrees(), excluded));
	}

	/** The first name that lies outside. */
	Optional<String> fault(List<GeneralName> names) {
		if (isEmpty()) {
			return Optional.empty();
		}
		try {
			return names.stream().map(this::fault).flatMap(Optional::stream).findFirst();
		} catch (IllegalArgumentException e) {
			return Optional.of(DamageReason.of(e));
		}
	}

	private Optional<String> fault(GeneralName name) {
		for (GeneralName base : excluded) {
			if (isSameType(name, base) && GeneralSubtrees.touches(name, base)) {
				return Optional.of(GeneralSubtrees.words(name) + " is excluded by " + GeneralSubtrees.words(base));
			}
		}
		for (List<GeneralName> allowed : permitted) {
			List<GeneralName> ofType = allowed.stream().filter(base -> isSameType(name, base)).toList();
			if (!ofType.isEmpty() && ofType.stream().noneMatch(base -> GeneralSubtrees.contains(name, base))) {
				return Optional.of(GeneralSubtrees.words(name) + " is not among the names that are permitted");
			}
		}
		return Optional.empty();
	}

	private boolean isSameType(GeneralName name, GeneralName base) {
		if (!budget.comparison()) {
			throw new IllegalArgumentException("there are too many names and constraints to compare");
		}
		return name.getTagNo() == base.getTagNo();
	}

	private Optional<String> collect(GeneralSubtree[] subtrees, List<GeneralName> into) {
		if (subtrees == null) {
			return Optional.empty();
		}
		for (GeneralSubtree subtree : subtrees) {
			boolean whole = subtree.getMinimum().signum() == 0 && subtree.getMaximum() == null;
			Optional<String> fault = whole ? GeneralSubtrees.fault(subtree.getBase(), strict)
					: Optional.of("a constraint has a minimum or maximum");
			if (fault.isPresent()) {
				return fault;
			}
			into.add(subtree.getBase());
		}
		return Optional.empty();
	}
}
