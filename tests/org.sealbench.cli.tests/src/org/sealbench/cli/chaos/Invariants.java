// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.chaos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.pki.Credential;
import org.sealbench.pki.Signatures;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.integrity.UnsealedChange;
import org.sealbench.project.storage.ProjectLock;

/** What has to hold in every clone after every step. */
final class Invariants {

	/** Which certificate a number was given to, anywhere, by its name. */
	private final Map<CertificateNumber, String> given = new HashMap<>();

	/** What does not hold; empty if all is well. */
	List<String> check(Station station) {
		List<String> violations = new ArrayList<>();
		try (Project project = station.open()) {
			if (project.isDirty()) {
				violations.add("saving it as it is would change it");
			}
			List<String> unsealed = unsealed(project);
			if (!unsealed.isEmpty()) {
				violations.add("changed without a login: " + unsealed);
			}
			Set<String> names = new TreeSet<>(project.plant().getDevices().stream().map(Device::getName).toList());
			if (!names.equals(station.devices)) {
				violations.add("devices are " + names + " and not " + station.devices);
			}
			numbers(project, violations);
			keys(project, violations);
			uses(project, violations);
			locks(station, violations);
		} catch (ProblemException | IOException e) {
			violations.add(e instanceof ProblemException known ? known.problem().line() : e.toString());
		}
		return violations.stream().map(each -> station.name + ": " + each).toList();
	}

	/** What was changed without a login. */
	List<String> unsealed(Station station) throws ProblemException {
		try (Project project = station.open()) {
			return unsealed(project);
		}
	}

	private static List<String> unsealed(Project project) throws ProblemException {
		return project.integrity().changes().stream().map(UnsealedChange::item).toList();
	}

	private void numbers(Project project, List<String> violations) throws ProblemException {
		Set<CertificateNumber> seen = new HashSet<>();
		for (CertificateEntry each : project.certificates().entries()) {
			CertificateNumber number = each.getNumber();
			if (!seen.add(number)) {
				violations.add("the number " + number + " stands twice");
			}
			String name = project.certificates().name(number);
			String before = given.putIfAbsent(number, name);
			if (before != null && !before.equals(name)) {
				violations.add("the number " + number + " was given to " + before + " and to " + name);
			}
		}
	}

	private static void keys(Project project, List<String> violations) throws ProblemException {
		project.certificates().readKeysAhead();
		for (CertificateEntry each : project.certificates().entries()) {
			if (project.certificates().hasKey(each.getNumber())) {
				Credential credential = project.certificates().credential(each.getNumber());
				if (!Signatures.isKeyPair(credential.key(), credential.certificate().getPublicKey())) {
					violations.add("the key of certificate " + each.getNumber() + " is another one's");
				}
			} else if (each.isPrivateKey() && project.access().isProtected()) {
				violations.add("the key of certificate " + each.getNumber() + " is lost");
			}
		}
	}

	private static void uses(Project project, List<String> violations) {
		for (Device device : project.plant().getDevices()) {
			for (Map.Entry<CertificateNumber, List<CertificateUse>> each : CertificateUses.of(device).entrySet()) {
				if (project.certificates().find(each.getKey()).isEmpty()) {
					violations.add(each.getValue().get(0).text() + " uses certificate " + each.getKey()
							+ ", which is not there");
				}
			}
		}
	}

	private static void locks(Station station, List<String> violations) throws ProblemException, IOException {
		for (String lock : List.of("lock", "turn", "open")) {
			ProjectLock.Attempt attempt = ProjectLock.attempt(new ProjectFolder(station.root), lock);
			if (attempt.lock().isEmpty()) {
				violations.add("the lock '" + lock + "' is held by " + attempt.holder());
			} else {
				attempt.lock().get().close();
			}
		}
		Path plan = station.root.resolve(".sealbench/journal/plan");
		if (Files.exists(plan)) {
			violations.add("a save waits to be finished: " + Files.readString(plan));
		}
	}
}
