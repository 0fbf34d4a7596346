// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.sealbench.common.ProblemException;
import org.sealbench.operations.download.LoadedDevices;
import org.sealbench.operations.git.GitCommits;
import org.sealbench.project.Project;
import org.sealbench.project.integrity.SealFile;

/** Who changed what and when: the seals of administrators, the history under git, and the downloads. */
final class ChangeEvidence {

	private final Project project;

	ChangeEvidence(Project project) {
		this.project = project;
	}

	/** Each item that administrators sealed, and whether it is as they left it. */
	EvidenceTable seals() throws ProblemException {
		Map<String, String> changed = new HashMap<>();
		project.integrity().changes().forEach(
				each -> changed.put(each.item(), each.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
		Path file = project.layout().file(SealFile.PATH);
		List<List<String>> rows = new ArrayList<>();
		Set<String> items = new TreeSet<>(changed.keySet());
		if (Files.exists(file)) {
			items.addAll(SealFile.parse(project.layout().read(SealFile.PATH)).items());
		}
		for (String item : items) {
			rows.add(List.of(item, changed.containsKey(item) ? "changed without a login: " + changed.get(item)
					: "as an administrator left it"));
		}
		return new EvidenceTable("seals", "Seals",
				"What administrators signed with the project's sealing key, and what was changed without a login.",
				List.of("item", "state"), rows);
	}

	EvidenceTable commits() {
		return new EvidenceTable("commits", "Changes under git",
				"The history of the project's folder, the newest first; empty where it is not under git.",
				List.of("commit", "when", "author", "e-mail", "what", "files"),
				GitCommits.of(project.folder()).stream().map(each -> List.of(each.hash(), each.when(), each.author(),
						each.email(), each.subject(), String.join(" ", each.files()))).toList());
	}

	EvidenceTable downloads() throws ProblemException {
		return new EvidenceTable("downloads", "Downloads", "Who loaded which device, when, and from which commit.",
				List.of("device", "when", "who", "station", "commit", "with further changes", "SHA-256 of the image"),
				LoadedDevices.all(project).stream()
						.map(each -> List.of(each.device(), each.download().when().toString(), each.download().who(),
								each.download().where(), Objects.toString(each.download().commit(), ""),
								each.download().dirty() ? "yes" : "no", each.download().digest()))
						.toList());
	}

	EvidenceTable administrators() {
		return new EvidenceTable("administrators", "Administrators",
				"Who may change the project; empty where it is not protected.", List.of("name"),
				project.access().isProtected()
						? project.plant().getProtection().getAdministrators().stream()
								.map(each -> List.of(each.getName())).toList()
						: List.of());
	}
}
