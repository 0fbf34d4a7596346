// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.online;

import java.util.List;

import org.sealbench.operations.download.DownloadedDevice;

/** Which devices hold what the project holds after a download, and which do not. */
final class LoadedNames {

	private LoadedNames() {
	}

	static List<String> of(List<DownloadedDevice> devices) {
		return devices.stream().filter(each -> !each.isFailed()).map(DownloadedDevice::name).toList();
	}

	static List<String> notOf(List<DownloadedDevice> devices) {
		return devices.stream().filter(DownloadedDevice::isFailed).map(DownloadedDevice::name).toList();
	}
}
