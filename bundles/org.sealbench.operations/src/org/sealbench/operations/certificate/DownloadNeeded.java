// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.VisibleText;
import org.sealbench.model.Device;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUse;

/** Which devices must be loaded again after a change of certificates. */
public final class DownloadNeeded {

	private static final String SEPARATOR = ", ";

	private DownloadNeeded() {
	}

	/** The devices that hold what some uses name, each once. */
	public static List<String> devices(Collection<CertificateUse> uses) {
		Set<String> names = new LinkedHashSet<>();
		uses.stream().filter(CertificateUse::isLoaded)
				.forEach(use -> use.device().ifPresent(device -> names.add(device.getName())));
		return List.copyOf(names);
	}

	/** A note that names the devices; none where there is nothing to load. */
	public static List<Problem> notes(List<String> devices) {
		return devices.isEmpty() ? List.of()
				: List.of(CertificateProblem.LOAD_AGAIN.at(Place.of(devices.size() == 1 ? "device" : "devices"),
						String.join(SEPARATOR, devices)));
	}

	/**
	 * The devices of a project that such notes name.
	 *
	 * @param problems whatever an operation met, notes and others
	 */
	public static List<String> named(Project project, List<Problem> problems) {
		List<String> lists = problems.stream().filter(each -> each.code() == CertificateProblem.LOAD_AGAIN)
				.map(Problem::message).toList();
		return project.plant().getDevices().stream().map(Device::getName)
				.filter(name -> lists.stream().anyMatch(each -> isIn(each, name))).toList();
	}

	/** Whether a name is one of a note's list, however the note is worded; names stand in it as in every problem. */
	private static boolean isIn(String message, String name) {
		String mark = "*";
		String frame = CertificateProblem.LOAD_AGAIN.at(Place.of(mark), mark).message();
		int begin = frame.indexOf(mark);
		String list = message.substring(begin, message.length() - (frame.length() - begin - mark.length()));
		return (SEPARATOR + list + SEPARATOR).contains(SEPARATOR + VisibleText.lines(name) + SEPARATOR);
	}
}
