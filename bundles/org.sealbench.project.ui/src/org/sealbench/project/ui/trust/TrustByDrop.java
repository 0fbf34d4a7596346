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
import org.sealbench.project.ui.Messages;
import org.sealbench.ui.OutputConsole;
import org.sealbench.ui.StatusLine;
import org.sealbench.workspace.ui.job.OperationJob;
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
