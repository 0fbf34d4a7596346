// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.OwnerFiles;
import org.sealbench.device.Digest;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.OutputFile;
import org.sealbench.operations.Tools;
import org.sealbench.operations.diagram.Palette;
import org.sealbench.operations.diagram.SvgFile;
import org.sealbench.operations.inspection.CheckProject;
import org.sealbench.operations.inspection.CheckReport;
import org.sealbench.operations.inspection.CheckRequest;
import org.sealbench.operations.network.DescribeNetwork;
import org.sealbench.operations.network.DeviceClocks;
import org.sealbench.operations.network.Network;
import org.sealbench.operations.network.NetworkDrawing;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.formats.DetachedSignature;
import org.sealbench.project.Project;

/**
 * Collects what an auditor asks for into one archive: who is trusted by whom, keys and validity of every certificate,
 * who changed what and when, policies compared with IEC 62443-4-2, and the product's bill of materials. A manifest
 * names the SHA-256 of each file and is signed (CMS, RFC 5652), so that openssl alone checks it. No private key and no
 * password, not even as a hash, comes into it. The project is not changed.
 */
public final class CollectEvidence {

	private final Tools tools;

	public CollectEvidence(Tools tools) {
		this.tools = tools;
	}

	/**
	 * What is wanted.
	 *
	 * @param signer  number of the certificate that signs; 0 for this station's
	 * @param bill    bill of materials of the product
	 * @param version of the product
	 * @param replace whether a file that is there already is replaced
	 */
	public record Order(Path file, CertificateNumber signer, Optional<Path> bill, String version, boolean replace) {
	}

	/** Writes the archive, whole or not at all. */
	public Outcome<EvidenceArchive> run(Project project, Order order, DeviceClocks clocks, IProgressMonitor monitor) {
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of(order.file().toString())), () -> {
			if (OutputFile.isTaken(order.file()) && !order.replace()) {
				return Outcome.failed(OperationProblem.FILE_EXISTS.at(Place.of(order.file().toString())));
			}
			Instant now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
			Credential signer = EvidenceSigner.of(project, order.signer(), now);
			SubMonitor progress = SubMonitor.convert(monitor, "Collecting evidence", 8);
			List<Problem> notes = new ArrayList<>();
			SortedMap<String, byte[]> files = new TreeMap<>();
			List<EvidenceTable> tables = new ArrayList<>();
			CertificateEvidence certificates = new CertificateEvidence(project);
			TrustEvidence trust = new TrustEvidence(project, now);
			ChangeEvidence changes = new ChangeEvidence(project);
			EvidenceTable policies = new PolicyEvidence(project, now).table();
			tables.add(policies);
			progress.split(1);
			tables.add(trust.trusted());
			Outcome<Network> network = DescribeNetwork.read(project, now, clocks).evaluate(Optional.empty());
			notes.addAll(network.problems());
			tables.add(trust.matrix(network.get()));
			progress.split(2);
			tables.add(certificates.certificates());
			tables.add(certificates.lists());
			tables.add(findings(project));
			progress.split(2);
			tables.add(changes.administrators());
			tables.add(changes.seals());
			tables.add(changes.downloads());
			tables.add(changes.commits());
			progress.split(1);
			files.putAll(certificates.files());
			tables.forEach(each -> files.put(each.file(), each.csv()));
			String picture = SvgFile.of(NetworkDrawing.of(network.get()), Palette.LIGHT);
			files.put("matrix.svg", utf8(picture));
			files.put("report.html", utf8(EvidenceReport.of(project.plant().getName(), now, signer,
					picture.substring(picture.indexOf("<svg")), tables)));
			bill(order, files, notes);
			files.put(EvidenceReadme.ANCHOR, ascii(Certificates.pem(signer.chain().get(signer.chain().size() - 1))));
			files.put(EvidenceReadme.CHAIN, ascii(Certificates.pem(signer.chain())));
			files.put(EvidenceReadme.README, utf8(EvidenceReadme.of(project.plant().getName(), now, order.version(),
					signer, tables, order.bill().isPresent())));
			byte[] manifest = manifest(files);
			files.put(EvidenceReadme.MANIFEST, manifest);
			files.put(EvidenceReadme.SIGNATURE, DetachedSignature.of(manifest, signer, now));
			progress.split(1);
			write(order.file(), files, now);
			return Outcome.of(archive(order, files, signer, policies), notes(notes, signer, policies));
		});
	}

	private EvidenceTable findings(Project project) {
		Outcome<CheckReport> checked = new CheckProject(tools).run(project, CheckRequest.general());
		List<Problem> found = new ArrayList<>(checked.problems());
		checked.result().ifPresent(each -> found.addAll(each.findings()));
		return new EvidenceTable("findings", "Findings", "What 'sealbench check' finds in certificates and lists.",
				List.of("code", "severity", "where", "what", "remedy"),
				found.stream().map(each -> List.of(each.code().text(), each.severity().label(), each.place().toString(),
						each.message(), each.remedy())).toList());
	}

	private static void bill(Order order, SortedMap<String, byte[]> files, List<Problem> notes)
			throws ProblemException {
		if (order.bill().isEmpty()) {
			notes.add(EvidenceProblem.NO_BILL.at(Place.of(order.file().toString())));
			return;
		}
		Path bill = order.bill().get();
		try {
			// Read first: the root of a file system has no name.
			byte[] content = Files.readAllBytes(bill);
			files.put("product/" + bill.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_"), content);
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(bill.toString()), IoReason.of(e)), e);
		}
	}

	/** In the form of {@code openssl dgst -r}, which is also that of {@code sha256sum}. */
	private static byte[] manifest(SortedMap<String, byte[]> files) {
		StringBuilder text = new StringBuilder();
		files.forEach((name, content) -> text.append(Digest.sha256(content)).append(" *").append(name).append('\n'));
		return ascii(text.toString());
	}

	private static void write(Path file, SortedMap<String, byte[]> files, Instant now) throws ProblemException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
			for (Map.Entry<String, byte[]> each : files.entrySet()) {
				ZipEntry entry = new ZipEntry(each.getKey());
				entry.setTimeLocal(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
				zip.putNextEntry(entry);
				zip.write(each.getValue());
				zip.closeEntry();
			}
			zip.finish();
			OwnerFiles.writeNamed(file, content.toByteArray(), true);
		} catch (IOException e) {
			throw OperationProblem.cannotWrite(file, e);
		}
	}

	private static EvidenceArchive archive(Order order, SortedMap<String, byte[]> files, Credential signer,
			EvidenceTable policies) {
		return new EvidenceArchive(order.file(), List.copyOf(files.keySet()),
				Certificates.subject(signer.certificate()),
				Certificates.sha256(signer.chain().get(signer.chain().size() - 1)), PolicyEvidence.notMet(policies));
	}

	private static List<Problem> notes(List<Problem> notes, Credential signer, EvidenceTable policies) {
		List<Problem> all = new ArrayList<>(notes);
		if (Certificates.isSelfSigned(signer.certificate())) {
			all.add(EvidenceProblem.SELF_SIGNED.at(Place.of(Certificates.commonName(signer.certificate())),
					Certificates.sha256(signer.certificate())));
		}
		long notMet = PolicyEvidence.notMet(policies);
		if (notMet > 0) {
			all.add(EvidenceProblem.NOT_MET.at(Place.of("evidence"), notMet, policies.rows().size()));
		}
		return all;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] ascii(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}
}
