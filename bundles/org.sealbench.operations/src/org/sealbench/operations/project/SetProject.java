// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

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
import org.sealbench.operations.Tools;
import org.sealbench.operations.user.NewUsers;
import org.sealbench.operations.user.UserList;
import org.sealbench.project.Project;

/**
 * Changes what the project does with new certificates and revocation lists, given as {@code KEY=VALUE}: all of it, or
 * nothing when one value cannot be. Certificates that are there stay as they are.
 */
public final class SetProject {

	private final Tools tools;

	public SetProject(Tools tools) {
		this.tools = tools;
	}

	/** The settings by their keys, in the order in which help lists them. */
	public static Map<String, String> values(Plant plant) {
		CertificateSettings settings = IssuanceSettings.of(plant).model();
		Map<String, String> values = new LinkedHashMap<>();
		ProjectSettingKeys.all().forEach((name, key) -> values.put(name, key.text(settings)));
		return values;
	}

	/** The users that these settings add, in the order in which their passwords are asked for. */
	public static List<String> newUsers(List<String> settings) {
		return settings.stream().flatMap(each -> ProjectUsers.value(each).stream())
				.flatMap(value -> UserList.added(value).stream()).toList();
	}

	/** The project's own users, with their rights, as a setting writes them. */
	public static List<String> users(Plant plant) {
		return plant.getUsers().stream().map(ProjectUsers::text).toList();
	}

	/**
	 * Changes the model; saving is up to the caller. Needs a login in a protected project.
	 *
	 * @param password asks for the password of a new user; gives {@code null} where there is none
	 */
	public Outcome<Plant> run(Project project, List<String> settings, Supplier<char[]> password) {
		return Outcome.attempt(() -> {
			project.access().requireOpen();
			Plant plant = project.plant();
			ProjectUsers users = new ProjectUsers(plant, new NewUsers(plant, tools.random(), password));
			List<Runnable> changes = new ArrayList<>();
			for (String setting : settings) {
				Optional<String> value = ProjectUsers.value(setting);
				if (value.isPresent()) {
					changes.add(users.change(value.get()));
				} else {
					Map.Entry<ProjectSettingKeys.Key, String> change = ProjectSettingKeys.read(setting);
					changes.add(() -> change.getKey().set(plant.getSettings(), change.getValue()));
				}
			}
			project.change(() -> {
				if (plant.getSettings() == null) {
					plant.setSettings(ModelFactory.eINSTANCE.createCertificateSettings());
				}
				changes.forEach(Runnable::run);
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
