// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.passed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.device.Digest;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.Project;
import org.sealbench.project.folder.ProjectFolder;

/**
 * Everything that the rules about certificates and the image of a device read, as one digest: the device, the project's
 * settings, users and rollover, every certificate that was not made for another device, and those that this one names,
 * with the files of certificates, keys and revocation lists. It is made for one look at a project, which stays as it is
 * meanwhile.
 */
final class DeviceInputs {

	private final Project project;
	private final Map<String, List<CertificateEntry>> own = new HashMap<>();
	private final List<CertificateEntry> shared = new ArrayList<>();
	private final String common;
	private @Nullable Optional<Instant> sharedQuiet;

	DeviceInputs(Project project) {
		this.project = project;
		for (CertificateEntry each : project.certificates().entries()) {
			if (each.getDevice().isEmpty()) {
				shared.add(each);
			} else {
				own.computeIfAbsent(each.getDevice(), none -> new ArrayList<>()).add(each);
			}
		}
		StringBuilder text = new StringBuilder();
		text.append(project.plant().getName()).append('\n').append(project.access().isProtected()).append('\n');
		add(text, IssuanceSettings.of(project.plant()).model());
		project.plant().getUsers().forEach(each -> add(text, each));
		shared.forEach(each -> add(text, each));
		CaRollover.of(project).ifPresent(each -> text.append(each).append('\n'));
		this.common = sha256(text);
	}

	/** Reads what the digests of devices are made of, on all cores. */
	void readAhead(List<Device> devices) {
		project.digestAhead(devices.stream().flatMap(each -> entries(each).stream()).distinct()
				.flatMap(each -> files(each).stream()).toList());
	}

	/** The same for the same inputs: SHA-256 over all of them, lower-case hexadecimal. */
	String digest(Device device) {
		StringBuilder text = new StringBuilder(common).append('\n');
		text.append(Digest.sha256(project.text(device))).append('\n');
		entries(device).forEach(each -> add(text, each));
		return sha256(text);
	}

	/** How long the rules cannot find anything else because of the time alone; empty where a file cannot be read. */
	Optional<Instant> quietUntil(Device device, Instant now) {
		if (sharedQuiet == null) {
			sharedQuiet = quietUntil(shared, now);
		}
		Optional<Instant> own = quietUntil(entries(device), now);
		return sharedQuiet.flatMap(first -> own.map(second -> first.isBefore(second) ? first : second));
	}

	private Optional<Instant> quietUntil(List<CertificateEntry> certificates, Instant now) {
		QuietTime quiet = new QuietTime(now, IssuanceSettings.of(project.plant()).model().getWarnDays());
		try {
			for (CertificateEntry each : certificates) {
				quiet.add(project.certificates().certificate(each.getNumber()));
				project.certificates().crls().of(each.getNumber()).ifPresent(quiet::add);
			}
			return Optional.of(quiet.until());
		} catch (ProblemException e) {
			// The rules report it.
			return Optional.empty();
		}
	}

	/** What was made for the device and what it names, with the issuers, as far as these are not shared by all. */
	private List<CertificateEntry> entries(Device device) {
		SortedSet<CertificateNumber> numbers = new TreeSet<>();
		own.getOrDefault(device.getName(), List.of()).forEach(each -> numbers.add(each.getNumber()));
		for (ServerRole role : ServerRole.values()) {
			addChain(role.certificate(device), numbers);
		}
		if (device.getOpcUaServer() != null && device.getOpcUaServer().getSecureChannel() != null) {
			device.getOpcUaServer().getSecureChannel().getTrustedClients().forEach(each -> addChain(each, numbers));
		}
		return numbers.stream().map(project.certificates()::find).flatMap(Optional::stream)
				.filter(each -> !each.getDevice().isEmpty()).toList();
	}

	private void addChain(CertificateNumber number, SortedSet<CertificateNumber> numbers) {
		for (CertificateNumber next = number; next.isGiven() && numbers.add(next);) {
			next = project.certificates().find(next).map(CertificateEntry::getIssuer).orElse(CertificateNumber.NONE);
		}
	}

	private void add(StringBuilder text, CertificateEntry entry) {
		for (EAttribute each : entry.eClass().getEAllAttributes()) {
			text.append(each.getName()).append('=').append(entry.eGet(each)).append('\n');
		}
		files(entry).forEach(path -> file(text, path));
	}

	private List<String> files(CertificateEntry entry) {
		return List.of(ProjectFolder.certificate(entry.getNumber()), ProjectFolder.crl(entry.getNumber()),
				ProjectFolder.key(ProjectFolder.digits(entry.getNumber()), project.access().isProtected()));
	}

	private static void add(StringBuilder text, EObject object) {
		text.append(Digest.sha256(ModelFile.write(object))).append('\n');
	}

	private void file(StringBuilder text, String path) {
		String content;
		try {
			content = project.digest(path).orElse("none");
		} catch (ProblemException e) {
			content = "unreadable";
		}
		text.append(path).append(' ').append(content).append('\n');
	}

	private static String sha256(StringBuilder text) {
		return Digest.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
	}
}
