// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Plant;
import org.sealbench.project.integrity.IntegrityProblem;
import org.sealbench.project.integrity.SealRestorer;
import org.sealbench.project.integrity.SealedItems;
import org.sealbench.project.integrity.UnsealedChange;

/** Accepts and undoes what was changed in a protected project without a login. */
public final class OutsideChangeDecisions {

	private final Plant plant;
	private final ModelExecutor executor;
	private final Access access;
	private final Administrators administrators;
	private final Integrity integrity;
	private final Set<String> accepted = new TreeSet<>();

	OutsideChangeDecisions(Plant plant, ModelExecutor executor, Access access, Administrators administrators,
			Integrity integrity) {
		this.plant = plant;
		this.executor = executor;
		this.access = access;
		this.administrators = administrators;
		this.integrity = integrity;
	}

	/**
	 * Accepts outside changes; needs a login, and takes effect with the next save. The project key is wrapped for an
	 * administrator who is accepted.
	 *
	 * @throws ProblemException if nobody is logged in, or there is no such change
	 */
	public void accept(Collection<String> items) throws ProblemException {
		access.requireOpen();
		requireChanges(items);
		for (String item : items) {
			accepted.add(item);
			if (item.startsWith(SealedItems.ADMINISTRATOR)) {
				administrators.wrapFor(item.substring(SealedItems.ADMINISTRATOR.length()));
			}
		}
	}

	/**
	 * Undoes outside changes: restores the items as an administrator last left them; needs a login, and takes effect
	 * with the next save.
	 *
	 * @throws ProblemException if nobody is logged in, there is no such change, or what was sealed cannot be restored
	 */
	public void undo(Collection<String> items) throws ProblemException {
		access.requireOpen();
		Map<String, UnsealedChange> changes = requireChanges(items);
		for (String item : items) {
			restore(item);
			if (changes.get(item).kind() == UnsealedChange.Kind.PUT_BACK) {
				// The seal that is missing is made anew, after the one that is there.
				accepted.add(item);
			}
		}
	}

	/**
	 * As {@link #accept(Collection)}, for one.
	 *
	 * @throws ProblemException as there
	 */
	public void accept(String item) throws ProblemException {
		accept(List.of(item));
	}

	/**
	 * As {@link #undo(Collection)}, for one.
	 *
	 * @throws ProblemException as there
	 */
	public void undo(String item) throws ProblemException {
		undo(List.of(item));
	}

	private void restore(String item) throws ProblemException {
		Optional<String> sealed = integrity.sealed(item);
		SealRestorer restorer = new SealRestorer(plant);
		List<ProblemException> failure = new ArrayList<>();
		executor.execute(() -> {
			try {
				restorer.restore(item, sealed);
			} catch (ProblemException e) {
				failure.add(e);
			}
		});
		if (!failure.isEmpty()) {
			throw failure.get(0);
		}
		if (!integrity.has(item, sealed)) {
			throw new ProblemException(IntegrityProblem.CANNOT_UNDO.at(Place.of(item), "its file is another one"));
		}
	}

	private Map<String, UnsealedChange> requireChanges(Collection<String> items) throws ProblemException {
		Map<String, UnsealedChange> changes = integrity.changes().stream()
				.collect(Collectors.toMap(UnsealedChange::item, each -> each));
		for (String item : items) {
			if (!changes.containsKey(item)) {
				throw new ProblemException(
						IntegrityProblem.NO_SUCH_CHANGE.at(Place.of("project " + plant.getName()), item));
			}
		}
		return changes;
	}

	/** The items that the next save seals as they stand. */
	Set<String> accepted() {
		return accepted;
	}

	void saved() {
		accepted.clear();
	}
}
