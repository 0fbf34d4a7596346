// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.IoReason;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.Device;
import org.sealbench.model.NetworkInterface;
import org.sealbench.model.field.Field;
import org.sealbench.model.files.ModelFile;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.setting.DeviceSettingKeys;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.operations.setting.SettingContext;
import org.sealbench.project.Project;

/**
 * Reports what a change of a device's addresses or DNS names would break, before it is made: addresses under which
 * nobody answers any more, certificates that do not name the new ones, and clients that trust or were given what is
 * removed. Nothing is changed.
 */
public final class ImpactPreview {

	private static final List<String> KEYS = Stream.of(Field.INTERFACE_ADDRESS, Field.INTERFACE_DNS_NAMES,
			Field.WEB_HTTPS_PORT, Field.WEB_HTTP_PORT, Field.OPC_UA_PORT).map(Field::key).toList();

	private final Tools tools;

	public ImpactPreview(Tools tools) {
		this.tools = tools;
	}

	/** Whether a setting is one of those that can break something of this kind. */
	public static boolean concerns(String setting) {
		return KEYS.stream().anyMatch(each -> setting.startsWith(each + "="));
	}

	/**
	 * What the settings would break.
	 *
	 * @param settings {@code address=…}, {@code dns=…} and ports, as {@link SetDevice} takes them
	 */
	public Outcome<List<Impact>> run(Project project, String name, List<String> settings) {
		return Outcome.attempt(() -> {
			Device device = Devices.named(project, name);
			Device changed = EcoreUtil.copy(device);
			SettingContext context = new SettingContext(project.plant(), tools.random(), () -> null);
			for (String each : settings) {
				apply(changed, each, context);
			}
			return Outcome.of(brokenBy(project, device, changed));
		});
	}

	/** What another name of the device would break, whatever it is. */
	public Outcome<List<Impact>> rename(Project project, String name) {
		return Outcome.attempt(() -> Outcome.of(new RenameImpact(project, Devices.named(project, name)).breakages()));
	}

	/**
	 * What the changes of a device break that are still to be saved; nothing breaks by a device that was never saved.
	 */
	public Outcome<List<Impact>> unsaved(Project project, Device device) {
		Path file = project.layout().deviceFile(device.getName());
		return Outcome.attempt(() -> {
			if (!Files.isRegularFile(file)) {
				return Outcome.of(List.of());
			}
			Device saved = read(file);
			return Outcome.of(brokenBy(project, saved, device));
		});
	}

	/** What is broken already is not broken by the change. */
	private static List<Impact> brokenBy(Project project, Device before, Device after) throws ProblemException {
		List<Impact> found = breakages(project, before, after);
		found.removeAll(breakages(project, before, before));
		return found;
	}

	private static Device read(Path file) throws ProblemException {
		try {
			return ModelFile.read(Files.readAllBytes(file), file.toString(), Device.class);
		} catch (IOException e) {
			throw new ProblemException(OperationProblem.CANNOT_READ.at(Place.of(file.toString()), IoReason.of(e)), e);
		}
	}

	private static List<Impact> breakages(Project project, Device before, Device after) throws ProblemException {
		List<Impact> found = new ArrayList<>();
		for (ServerRole role : ServerRole.values()) {
			if (role.isEnabled(before)) {
				found.addAll(new ServerImpact(project, role, before, after).breakages());
			}
		}
		if (Arrays.stream(ServerRole.values()).anyMatch(role -> role.isEnabled(before))) {
			movedNames(found, before, after);
		}
		return found;
	}

	/** DNS names that stay while the address of their interface changes: the name service knows nothing of that. */
	private static void movedNames(List<Impact> found, Device before, Device after) {
		for (NetworkInterface old : before.getInterfaces()) {
			for (NetworkInterface now : after.getInterfaces()) {
				if (!old.getAddress().equals(now.getAddress())) {
					now.getDnsNames().stream().filter(old.getDnsNames()::contains)
							.forEach(name -> found.add(new Impact("name", name,
									"it stands for " + old.getAddress() + " in the name service",
									"Have it stand for " + now.getAddress() + " there.")));
				}
			}
		}
	}

	private static void apply(Device changed, String setting, SettingContext context) throws ProblemException {
		if (!concerns(setting)) {
			throw new ProblemException(
					ImpactProblem.NO_ADDRESS_SETTING.at(Place.of(changed.getName()), setting, String.join(", ", KEYS)));
		}
		int equals = setting.indexOf('=');
		String key = setting.substring(0, equals);
		DeviceSettingKeys.all().get(key).change(changed, setting.substring(equals + 1).strip(), context).run();
	}
}
