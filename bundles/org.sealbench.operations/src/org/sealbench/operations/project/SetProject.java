// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.compiler.certificate.CrlUrl;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.model.CertificateSettings;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.model.field.Field;
import org.sealbench.operations.OperationProblem;
import org.sealbench.project.Project;

/**
 * Changes what the project does with new certificates and revocation lists, given as {@code KEY=VALUE}: all of it, or
 * nothing when one value cannot be. Certificates that are there stay as they are.
 */
public final class SetProject {

	/** The settings by their keys, in the order in which help lists them. */
	public static Map<String, String> values(Plant plant) {
		CertificateSettings settings = IssuanceSettings.of(plant).model();
		Map<String, String> values = new LinkedHashMap<>();
		ProjectSettingKeys.all().forEach((name, key) -> values.put(name, key.text(settings)));
		return values;
	}

	/** Changes the model; saving is up to the caller. Needs a login in a protected project. */
	public Outcome<Plant> run(Project project, List<String> settings) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			List<Map.Entry<ProjectSettingKeys.Key, String>> changes = new ArrayList<>();
			for (String setting : settings) {
				changes.add(ProjectSettingKeys.read(setting));
			}
			Plant plant = project.plant();
			project.change(() -> {
				if (plant.getSettings() == null) {
					plant.setSettings(ModelFactory.eINSTANCE.createCertificateSettings());
				}
				changes.forEach(each -> each.getKey().set(plant.getSettings(), each.getValue()));
			});
			return Outcome.of(plant, notes(plant.getSettings()));
		});
	}

	private static List<Problem> notes(CertificateSettings settings) {
		String url = settings.getCrlUrl() == null ? "" : settings.getCrlUrl();
		return CrlUrl.needsCertificate(url) ? List.of(OperationProblem.CRL_URL_SECURE
				.at(new Place("project", Field.CRL_URL.key(), Optional.of(Field.CRL_URL)), url)) : List.of();
	}
}
