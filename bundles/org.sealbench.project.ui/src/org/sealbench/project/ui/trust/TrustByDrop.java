// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.trust;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateStore;
import org.sealbench.model.Device;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.exchange.ImportCertificates;
import org.sealbench.operations.certificate.exchange.ImportItem;
import org.sealbench.operations.certificate.exchange.ImportPlan;
import org.sealbench.operations.certificate.exchange.ImportResult;
import org.sealbench.operations.certificate.exchange.PlanImport;
import org.sealbench.operations.certificate.exchange.ReadImport;
import org.sealbench.operations.trust.TrustEachOther;
import org.sealbench.operations.trust.TrustedPartner;
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.OutputConsole;
import org.sealbench.ui.StatusLine;
import org.sealbench.workspace.ui.drag.Dragged;
import org.sealbench.workspace.ui.job.OperationJob;
import org.sealbench.workspace.ui.login.Login;
import org.sealbench.workspace.ui.node.CertificateReference;
import org.sealbench.workspace.ui.project.OpenProject;

/** Trust by one gesture: what is dropped on a device, it trusts from then on, in one step that can be undone. */
public final class TrustByDrop {

	private final OpenProject project;
	private final String device;

	/** @param device that is to trust */
	public TrustByDrop(OpenProject project, Device device) {
		this.project = project;
		this.device = device.getName();
	}

	/**
	 * The certificates in files are imported, if the project has not got them, and trusted as clients; all or none.
	 *
	 * @param next receives their numbers, in the user interface thread
	 */
	public void files(List<Path> files, Consumer<Set<CertificateNumber>> next) {
		String names = files.stream().map(each -> String.valueOf(each.getFileName())).collect(Collectors.joining(", "));
		new OperationJob<>(project, NLS.bind(Messages.dropTrust, device, names), monitor -> trust(files), numbers -> {
			say(NLS.bind(Messages.dropTrusts, device,
					numbers.stream().map(project::certificateName).collect(Collectors.joining(", "))));
			next.accept(numbers);
		}).schedule();
	}

	/** Whether there is something in it that the device could trust. */
	public boolean takes(Dragged dragged) {
		return project.isEditable() && !dragged.isEmpty() && dragged.isOf(project)
				&& dragged.devices().stream().noneMatch(each -> each.object().getName().equals(device));
	}

	/** Files and certificates are trusted; devices and this one trust each other. */
	public void drop(Shell shell, Dragged dragged) {
		if (!takes(dragged) || !Login.ask(shell, project)) {
			return;
		}
		if (dragged.areFiles()) {
			files(dragged.files(), numbers -> {});
			return;
		}
		if (!dragged.certificates().isEmpty()) {
			certificates(dragged.certificates().stream().map(CertificateReference::number)
					.collect(Collectors.toCollection(TreeSet::new)));
		}
		if (!dragged.devices().isEmpty()) {
			devices(dragged.devices().stream().map(each -> each.object().getName()).toList());
		}
	}

	private void certificates(Set<CertificateNumber> numbers) {
		String names = numbers.stream().map(project::certificateName).collect(Collectors.joining(", "));
		new OperationJob<>(project, NLS.bind(Messages.dropTrust, device, names), monitor -> assign(numbers),
				done -> say(NLS.bind(Messages.dropTrusts, device, names))).schedule();
	}

	private void devices(List<String> others) {
		String names = String.join(", ", others);
		List<String> all = Stream.concat(Stream.of(device), others.stream()).toList();
		new OperationJob<>(project, NLS.bind(Messages.dropTrustEachOther, device, names),
				monitor -> new TrustEachOther(project.tools()).run(project.project(), all, false), partners -> {
					partners.stream().filter(each -> !each.before()).map(TrustedPartner::device).distinct()
							.forEach(each -> project.markToLoad(List.of(each)));
					say(NLS.bind(Messages.dropTrustedEachOther, String.join(", ", all)));
				}).schedule();
	}

	private Outcome<Set<CertificateNumber>> trust(List<Path> files) {
		Set<CertificateNumber> numbers = new TreeSet<>();
		List<Problem> problems = new ArrayList<>();
		for (Path file : files) {
			Outcome<Set<CertificateNumber>> found = bring(file);
			problems.addAll(found.problems());
			if (found.result().isEmpty()) {
				return Outcome.failed(problems);
			}
			numbers.addAll(found.get());
		}
		Outcome<Set<CertificateNumber>> assigned = assign(numbers);
		return assigned.result().isEmpty()
				? Outcome.failed(Stream.concat(problems.stream(), assigned.problems().stream()).toList())
				: assigned;
	}

	private Outcome<Set<CertificateNumber>> assign(Set<CertificateNumber> numbers) {
		List<Problem> problems = new ArrayList<>();
		for (CertificateNumber number : numbers) {
			Outcome<CertificateChange> assigned = new AssignCertificate(project.tools()).run(project.project(), number,
					device, CertificateRole.TRUSTED_CLIENT);
			problems.addAll(assigned.problems().stream().filter(Problem::isError).toList());
			if (assigned.result().isEmpty()) {
				return Outcome.failed(problems);
			}
		}
		return Outcome.of(numbers);
	}

	/** The numbers of the certificates in a file, which the project has afterwards. */
	private Outcome<Set<CertificateNumber>> bring(Path file) {
		Outcome<ImportPlan> plan = new ReadImport().run(file, Optional.empty(), Optional::empty)
				.flatMap(source -> new PlanImport(project.tools().clock()).run(project.project(), source,
						CertificateStore.TRUSTED));
		if (plan.firstError().isPresent()) {
			return Outcome.failed(plan.problems());
		}
		return new ImportCertificates().run(project.project(), plan.get()).map(TrustByDrop::numbers);
	}

	private static Set<CertificateNumber> numbers(ImportResult result) {
		Stream<CertificateNumber> known = result.plan().items().stream().filter(each -> each.certificate().isPresent())
				.map(ImportItem::number).filter(each -> each.isGiven());
		return Stream.concat(known, result.certificates().stream().map(CertificateSummary::id))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static void say(String line) {
		OutputConsole.println(line);
		StatusLine.show(line);
	}
}
