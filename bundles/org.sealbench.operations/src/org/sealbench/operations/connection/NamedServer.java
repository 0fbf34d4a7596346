// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.connection;

import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.project.Project;

/** A server as a user names it: a device of the project, or a URL. */
public final class NamedServer {

	private NamedServer() {
	}

	/**
	 * The URL, as it was written where it is no device's name. What holds a colon is a URL, with or without a scheme.
	 *
	 * @throws ProblemException if it can only be the name of a device, and there is none
	 */
	public static String url(Optional<Project> project, String written) throws ProblemException {
		Optional<Device> device = project.flatMap(each -> each.device(written));
		if (device.isEmpty() && (written.contains(":") || project.isEmpty())) {
			return written;
		}
		List<String> urls = ServerUrls.opcUa(device.isPresent() ? device.get() : Devices.named(project.get(), written));
		return urls.isEmpty() ? written : urls.get(0);
	}
}
