// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.ModelFactory;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.certificate.source.CertificateFile;
import org.sealbench.operations.certificate.source.IssuerIndex;
import org.sealbench.operations.certificate.source.PkiFolderPart;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Crls;
import org.sealbench.pki.Usage;
import org.sealbench.pki.formats.PasswordSource;
import org.sealbench.pki.lint.CertificateLint;
import org.sealbench.pki.lint.CrlLint;
import org.sealbench.pki.lint.CrlSubject;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintSubject;
import org.sealbench.pki.lint.rule.LintTarget;

/** Looks at the folder in which an OPC UA application keeps its own certificate and what it trusts. */
final class PkiFolderExamination {

	private static final int MOST_FILES = 2_000;
	private static final int DEEPEST = 8;
	private static final Set<LintProblem> OF_PROJECTS = Set.of(LintProblem.ISSUER_UNKNOWN, LintProblem.SELF_SIGNED,
			LintProblem.CRL_MISSING);

	private final InstantSource clock;
	private final List<Found<X509Certificate>> certificates = new ArrayList<>();
	private final List<Found<X509CRL>> lists = new ArrayList<>();
	private int keys;

	/** Something and the file that it is in. */
	private record Found<T>(T value, PkiFile file) {
		String name() {
			return file.path().toString();
		}
	}

	PkiFolderExamination(InstantSource clock) {
		this.clock = clock;
	}

	Outcome<Examination> run(Path path, String written, IProgressMonitor monitor) {
		ExaminationNotes notes = new ExaminationNotes(written, Examination.Kind.PKI_FOLDER);
		List<Path> files = new ArrayList<>();
		List<Problem> unread = new ArrayList<>();
		Path folder;
		try {
			// Links within it are not followed; one that leads to it is.
			folder = path.toRealPath();
			Files.walkFileTree(folder, Set.of(), DEEPEST, new Collector(folder, files, unread));
		} catch (IOException e) {
			return Outcome.failed(OperationProblem.CANNOT_READ.at(Place.of(written), IoReason.of(e)));
		}
		Collections.sort(files);
		unread.forEach(notes::finding);
		SubMonitor progress = SubMonitor.convert(monitor, "Reading " + written, files.size() + 1);
		for (Path file : files.subList(0, Math.min(MOST_FILES, files.size()))) {
			if (progress.isCanceled()) {
				throw new OperationCanceledException();
			}
			read(folder, PkiFile.of(folder.relativize(file)), notes);
			progress.worked(1);
		}
		if (files.size() > MOST_FILES) {
			notes.finding(DoctorProblem.TOO_MANY.at(Place.of(written), MOST_FILES + " files"));
		}
		if (certificates.isEmpty() && lists.isEmpty() && keys == 0) {
			return Outcome.failed(unread.isEmpty() ? DoctorProblem.NO_PKI.at(Place.of(written)) : unread.get(0));
		}
		facts(notes);
		check(notes);
		return Outcome.of(notes.end());
	}

	/** The files of a folder; what cannot be read of it does not keep the rest from being looked at. */
	private static final class Collector extends SimpleFileVisitor<Path> {

		private final Path folder;
		private final List<Path> files;
		private final List<Problem> unread;

		Collector(Path folder, List<Path> files, List<Problem> unread) {
			this.folder = folder;
			this.files = files;
			this.unread = unread;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (Files.isRegularFile(file)) {
				files.add(file);
			}
			return files.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
			if (file.equals(folder)) {
				throw failure;
			}
			return left(file, failure);
		}

		@Override
		public FileVisitResult postVisitDirectory(Path visited, IOException failure) {
			return failure == null ? FileVisitResult.CONTINUE : left(visited, failure);
		}

		private FileVisitResult left(Path path, IOException failure) {
			unread.add(OperationProblem.CANNOT_READ.at(Place.of(folder.relativize(path).toString()),
					IoReason.of(failure)));
			return FileVisitResult.CONTINUE;
		}
	}

	private void read(Path folder, PkiFile file, ExaminationNotes notes) {
		Path whole = folder.resolve(file.path());
		if (!file.isMeant()) {
			return;
		}
		if (file.isNamedKey()) {
			key(whole, file, notes);
			return;
		}
		try {
			CertificateFile content = CertificateFile.read(whole, PasswordSource.none());
			content.certificates().forEach(each -> certificates.add(new Found<>(each, file)));
			content.crls().forEach(each -> lists.add(new Found<>(each, file)));
			content.notes().forEach(notes::finding);
		} catch (ProblemException e) {
			if (file.part() != PkiFolderPart.OTHER) {
				notes.finding(e.problem());
			}
		}
	}

	private void key(Path whole, PkiFile file, ExaminationNotes notes) {
		keys++;
		Place place = Place.of(file.path().toString());
		if (file.part() == PkiFolderPart.TRUSTED || file.part() == PkiFolderPart.ISSUERS
				|| file.part() == PkiFolderPart.REJECTED) {
			notes.finding(DoctorProblem.KEY_MISPLACED.at(place));
		}
		try {
			Set<PosixFilePermission> rights = Files.getPosixFilePermissions(whole);
			if (rights.contains(PosixFilePermission.GROUP_READ) || rights.contains(PosixFilePermission.OTHERS_READ)) {
				notes.finding(DoctorProblem.KEY_OPEN.at(place));
			}
		} catch (IOException | UnsupportedOperationException e) {
			// A system with other rights.
		}
	}

	private void facts(ExaminationNotes notes) {
		for (PkiFolderPart part : PkiFolderPart.values()) {
			long count = certificates.stream().filter(each -> each.file().part() == part).count();
			if (count > 0) {
				notes.fact(part.name().toLowerCase(Locale.ROOT), count + " certificates");
			}
		}
		notes.fact("revocation lists", Integer.toString(lists.size()));
		notes.fact("private keys", Integer.toString(keys));
		certificates.forEach(each -> notes.certificate(new ExaminedCertificate(each.name(), each.value())));
	}

	private void check(ExaminationNotes notes) {
		Instant now = clock.instant();
		int warnDays = ModelFactory.eINSTANCE.createCertificateSettings().getWarnDays();
		LintContext context = new LintContext(now, warnDays, Set.of(LintTarget.OPCUA), false);
		List<Found<X509Certificate>> used = certificates.stream()
				.filter(each -> each.file().part() != PkiFolderPart.REJECTED).toList();
		IssuerIndex issuers = IssuerIndex.ofFile(used.stream().map(Found::value).toList());
		List<LintSubject> subjects = used.stream().map(each -> subject(each, issuers)).toList();
		notes.findings(foreign(new CertificateLint().check(subjects, context)));
		Set<X509Certificate> listed = new HashSet<>();
		for (Found<X509CRL> each : lists) {
			Optional<X509Certificate> ca = issuers.of(each.value());
			ca.ifPresent(listed::add);
			notes.findings(foreign(new CrlLint()
					.check(new CrlSubject(ca, each.name(), Optional.of(each.value()), false, Map.of()), context)));
			if (ca.isEmpty()) {
				notes.finding(DoctorProblem.LIST_WITHOUT_CA.at(Place.of(each.name()), Crls.issuer(each.value())));
			}
		}
		used.forEach(each -> chain(each, issuers, listed, notes));
		certificates.stream().filter(each -> each.file().part() == PkiFolderPart.REJECTED)
				.forEach(each -> notes.finding(DoctorProblem.STILL_REJECTED.at(Place.of(each.name()),
						sibling(each.file(), PkiFolderPart.TRUSTED, PkiFolderPart.CERTIFICATES))));
	}

	/** Partners may be clients alone, to which nobody connects. */
	private static LintSubject subject(Found<X509Certificate> found, IssuerIndex issuers) {
		Optional<X509Certificate> issuer = issuers.of(found.value());
		boolean partner = found.file().part() != PkiFolderPart.OWN
				&& Certificates.usage(found.value()).filter(Usage.OPCUA::equals).isPresent();
		return partner ? new LintSubject(found.value(), found.name(), Set.of(Usage.OPCUA_CLIENT), issuer, true)
				: LintSubject.of(found.value(), found.name(), issuer);
	}

	private static List<Problem> foreign(List<Problem> found) {
		return found.stream().filter(each -> !(each.code() instanceof LintProblem known && OF_PROJECTS.contains(known)))
				.toList();
	}

	/** @param listed the CAs whose revocation lists are there */
	private static void chain(Found<X509Certificate> found, IssuerIndex issuers, Set<X509Certificate> listed,
			ExaminationNotes notes) {
		X509Certificate certificate = found.value();
		PkiFolderPart part = found.file().part();
		if (part != PkiFolderPart.TRUSTED && part != PkiFolderPart.ISSUERS) {
			return;
		}
		if (!Certificates.isSelfSigned(certificate) && issuers.of(certificate).isEmpty()) {
			notes.finding(DoctorProblem.ISSUER_MISSING.at(Place.of(found.name()), Certificates.issuer(certificate),
					sibling(found.file(), PkiFolderPart.ISSUERS, PkiFolderPart.CERTIFICATES)));
		}
		if (Certificates.isCa(certificate) && !listed.contains(certificate)) {
			notes.finding(DoctorProblem.LIST_MISSING.at(Place.of(found.name()),
					sibling(found.file(), part, PkiFolderPart.LISTS)));
		}
	}

	/** Where something else of the same application belongs. */
	private static String sibling(PkiFile file, PkiFolderPart part, String last) {
		Path folder = file.path().getParent();
		if (folder == null) {
			return last;
		}
		Path certs = folder.getFileName().toString().equalsIgnoreCase(PkiFolderPart.CERTIFICATES) ? folder
				: folder.resolve(PkiFolderPart.CERTIFICATES);
		if (file.part() == part) {
			return String.valueOf(certs.resolveSibling(last));
		}
		return part.usualName() + "/" + last;
	}
}
