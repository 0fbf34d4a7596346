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
import org.sealbench.workspace.ui.drag.DroppedFiles;
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
		new OperationJob<>(project, NLS.bind(Messages.dropTrust, device, names),
				monitor -> bring(files).flatMap(this::trust), trusted -> {
					tell(trusted);
					next.accept(trusted);
				}).schedule();
	}

	/** Whether there is something in it that the device could trust. */
	public boolean takes(Dragged dragged) {
		return project.isEditable() && !dragged.isEmpty() && dragged.isOf(project)
				&& dragged.devices().stream().noneMatch(each -> each.object().getName().equals(device));
	}

	/** Files and certificates are trusted; devices and this one trust each other; all or none. */
	public void drop(Shell shell, Dragged dragged) {
		if (!takes(dragged) || !Login.ask(shell, project)) {
			return;
		}
		if (dragged.areFiles()) {
			DroppedFiles.take(shell, dragged.files(), files -> files(files, numbers -> {}));
			return;
		}
		Set<CertificateNumber> numbers = dragged.certificates().stream().map(CertificateReference::number)
				.collect(Collectors.toCollection(TreeSet::new));
		List<String> others = dragged.devices().stream().map(each -> each.object().getName()).toList();
		new OperationJob<>(project, label(numbers, others),
				monitor -> trust(numbers).flatMap(trusted -> trustEachOther(others)), partners -> {
					tell(numbers);
					tell(others, partners);
				}).schedule();
	}

	private String label(Set<CertificateNumber> numbers, List<String> others) {
		return numbers.isEmpty() ? NLS.bind(Messages.dropTrustEachOther, device, String.join(", ", others))
				: NLS.bind(Messages.dropTrust, device,
						Stream.concat(Stream.of(names(numbers)), others.stream()).collect(Collectors.joining(", ")));
	}

	private String names(Set<CertificateNumber> numbers) {
		return numbers.stream().map(project::certificateName).collect(Collectors.joining(", "));
	}

	private void tell(Set<CertificateNumber> trusted) {
		if (!trusted.isEmpty()) {
			project.markToLoad(List.of(device));
			say(NLS.bind(Messages.dropTrusts, device, names(trusted)));
		}
	}

	private void tell(List<String> others, List<TrustedPartner> partners) {
		if (!others.isEmpty()) {
			project.markToLoad(partners.stream().filter(each -> !each.before()).map(TrustedPartner::device).toList());
			say(NLS.bind(Messages.dropTrustedEachOther, String.join(", ", all(others))));
		}
	}

	private List<String> all(List<String> others) {
		return Stream.concat(Stream.of(device), others.stream()).toList();
	}

	private Outcome<List<TrustedPartner>> trustEachOther(List<String> others) {
		return others.isEmpty() ? Outcome.of(List.of())
				: new TrustEachOther(project.tools()).run(project.project(), all(others), false);
	}

	/** The device trusts all of these certificates. */
	private Outcome<Set<CertificateNumber>> trust(Set<CertificateNumber> numbers) {
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

	private Outcome<Set<CertificateNumber>> bring(List<Path> files) {
		Outcome<Set<CertificateNumber>> all = Outcome.of(new TreeSet<>());
		for (Path file : files) {
			all = all.flatMap(numbers -> bring(file).map(found -> {
				numbers.addAll(found);
				return numbers;
			}));
		}
		return all;
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
