// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.download;

import java.util.List;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.device.DownloadRecord;
import org.sealbench.project.Project;

/** Which devices were ever loaded with this project, by what this checkout and the project's log know. */
public final class LoadedDevices {

	private final DownloadHistory history;
	private final DownloadLog log;
	/** Those in the log, once it is asked: somebody may ask for each of many devices. */
	private Set<String> logged;

	public LoadedDevices(Project project) {
		this.history = new DownloadHistory(project);
		this.log = new DownloadLog(project);
	}

	/**
	 * Whether a device was loaded, here or from another checkout whose log is here.
	 *
	 * @throws ProblemException if what is known cannot be read
	 */
	public boolean contains(String device) throws ProblemException {
		if (!history.last(device).isEmpty()) {
			return true;
		}
		if (logged == null) {
			logged = log.names();
		}
		return logged.contains(device);
	}

	/** A download in the project's log. */
	public record Loaded(String device, DownloadRecord download) {
	}

	/**
	 * Every download in the project's log, in its order.
	 *
	 * @throws ProblemException if the log cannot be read
	 */
	public static List<Loaded> all(Project project) throws ProblemException {
		return new DownloadLog(project).all().stream().map(each -> new Loaded(each.device(), each.download())).toList();
	}
}
