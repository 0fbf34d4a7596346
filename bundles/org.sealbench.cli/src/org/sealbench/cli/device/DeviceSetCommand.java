// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.device;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.cli.console.Terminal;
import org.sealbench.cli.options.LoginOptions;
import org.sealbench.cli.options.NewUserOptions;
import org.sealbench.common.ProblemException;
import org.sealbench.common.Wipe;
import org.sealbench.operations.impact.Impact;
import org.sealbench.operations.impact.ImpactPreview;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.Project;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes settings of a device. */
@Command(name = "set", description = "Change settings of a device: all of them, or none when one cannot be.",
		modelTransformer = DeviceSetHelp.class)
final class DeviceSetCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "NAME", description = "Name of the device.")
	private String name;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "KEY=VALUE",
			completionCandidates = DeviceSettingCandidates.class, description = "Settings, see below.")
	private List<String> settings;

	@Option(names = "--yes", description = "Confirm what turning on security.global or opcua.enabled means.")
	private boolean yes;

	@Mixin
	private LoginOptions login;

	@Mixin
	private NewUserOptions newUsers;

	private final Session session;

	DeviceSetCommand(Session session) {
		this.session = session;
	}

	@Override
	public Integer call() throws ProblemException {
		Deque<char[]> passwords = new ArrayDeque<>();
		try (Project project = session.open(); NewUserOptions secrets = newUsers) {
			if (!SetDevice.newUsers(settings).isEmpty()) {
				secrets.login(session, project, login);
			} else {
				login.login(session, project);
			}
			boolean confirmed = yes || confirm();
			if (project.device(name).isPresent()) {
				askPasswords(passwords);
				requireWanted(project);
			}
			return new DeviceChangeView(session, project).show(
					new SetDevice(session.tools()).run(project, name, settings, passwords::poll, confirmed), "changed");
		} finally {
			passwords.forEach(Wipe::wipe);
		}
	}

	private boolean confirm() {
		Terminal terminal = session.here().terminal();
		for (String notice : SetDevice.notices(settings)) {
			if (!terminal.canAsk()) {
				return false;
			}
			session.err().println(notice + ".");
			String answer = terminal.ask("Go on? [y/N] ");
			if (answer == null || !answer.strip().toLowerCase(Locale.ROOT).startsWith("y")) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Reports what a change of addresses breaks before it is made; a person at a terminal can still decline it.
	 */
	private void requireWanted(Project project) throws ProblemException {
		List<String> concerned = settings.stream().filter(ImpactPreview::concerns).toList();
		// What cannot be applied is rejected with the other settings.
		List<Impact> found = new ImpactPreview(session.tools()).run(project, name, concerned).result()
				.orElse(List.of());
		new ImpactQuestion(session, name, yes).requireWanted(found);
	}

	/** One password for each user to be added, in their order. */
	private void askPasswords(Deque<char[]> passwords) throws ProblemException {
		for (String newUser : SetDevice.newUsers(settings)) {
			newUsers.password(session, newUser).ifPresent(passwords::add);
		}
	}
}
