// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.exchange;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.pki.formats.FoundPart;
import org.sealbench.project.Project;

/** The second step of an import: what it would do with what was read, without doing it. */
public final class PlanImport {

	private final InstantSource clock;

	/** @param clock decides which certificates have expired */
	public PlanImport(InstantSource clock) {
		this.clock = clock;
	}

	/**
	 * Plans.
	 *
	 * @param store {@code TRUSTED}, {@code DEVICE} or {@code CA}
	 * @return the plan, with an error if it must not be carried out
	 */
	public Outcome<ImportPlan> run(Project project, ImportSource source, CertificateStore store) {
		if (store == CertificateStore.LOCAL) {
			return Outcome.failed(ImportProblem.STORE_UNFIT.at(Place.of("certificate store"), store.getLiteral()));
		}
		ImportProblemCollector notes = new ImportProblemCollector(source.name());
		KnownCertificates known = new KnownCertificates(project);
		List<ImportItem> items = new ArrayList<>();
		new CertificateImportPlanner(project, known, source, store, notes, clock.instant()).addTo(items);
		new CrlImportPlanner(project, known, source, notes).addTo(items);
		others(source, items, notes);
		ImportPlan plan = new ImportPlan(source.name(), items);
		checkUse(plan, notes);
		checkAccess(project, notes);
		return Outcome.of(plan, notes.list());
	}

	private static void others(ImportSource source, List<ImportItem> items, ImportProblemCollector notes) {
		for (FoundPart part : source.parts()) {
			switch (part) {
			case FoundPart.OfRequest request -> {
				items.add(ImportItem.other(ImportItem.TEXTS.get("kindRequest"), part.where(), request.subject(),
						ImportAction.LEAVE_OUT));
				leftOut(part, "it is a signing request",
						"Have it signed by a certification authority and import its answer.", notes);
			}
			case FoundPart.Unknown unknown -> {
				items.add(ImportItem.other(unknown.kind(), part.where(), "", ImportAction.LEAVE_OUT));
				leftOut(part, unknown.kind(), "Look at what it is if you miss something.", notes);
			}
			case FoundPart.Damaged damaged -> {
				items.add(ImportItem.other(damaged.kind(), part.where(), damaged.reason(),
						damaged.isWhole() ? ImportAction.LEAVE_OUT : ImportAction.REFUSE));
				if (damaged.isWhole()) {
					notes.add(damaged.leftOut(notes.place(part.where())));
				}
			}
			case FoundPart.Locked locked ->
				items.add(ImportItem.other(locked.kind(), part.where(), "encrypted", ImportAction.REFUSE));
			case FoundPart.OfCertificate certificate -> {
			}
			case FoundPart.OfKey key -> {
			}
			case FoundPart.OfCrl crl -> {
			}
			}
		}
	}

	private static void leftOut(FoundPart part, String why, String remedy, ImportProblemCollector notes) {
		notes.add(ImportProblem.LEFT_OUT.at(notes.place(part.where()), why, remedy));
	}

	private static void checkUse(ImportPlan plan, ImportProblemCollector notes) {
		if (notes.hasError() || plan.items().stream().anyMatch(item -> item.action().changes())) {
			return;
		}
		Set<CertificateNumber> there = new TreeSet<>();
		plan.items().stream().filter(item -> item.action() == ImportAction.DUPLICATE)
				.forEach(item -> there.add(item.number()));
		if (!there.isEmpty()) {
			String numbers = there.size() > 5 ? there.size() + " certificates"
					: "ID " + there.toString().replaceAll("[\\[\\]]", "");
			notes.add(ImportProblem.ALREADY_THERE.at(notes.place(""), numbers));
			return;
		}
		Set<String> kinds = new TreeSet<>();
		plan.items().forEach(item -> kinds.add(item.kind()));
		notes.add(ImportProblem.NOTHING.at(notes.place(""),
				kinds.isEmpty() ? "it holds nothing" : String.join(", ", kinds)));
	}

	private static void checkAccess(Project project, ImportProblemCollector notes) {
		if (!project.access().isProtected()) {
			notes.add(ImportProblem.STORE_CLOSED.at(Place.of("project " + project.plant().getName())));
			return;
		}
		try {
			project.access().requireOpen();
		} catch (ProblemException e) {
			notes.add(e.problem());
		}
	}
}
