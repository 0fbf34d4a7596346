// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.download;

import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.operations.download.DownloadedDevice;

/** A download that was tried a second time for some of its devices. */
record RepeatedDownload(List<String> devices) {

	/** The result of both tries: the second counts for the devices in it. */
	Outcome<List<DownloadedDevice>> merge(Outcome<List<DownloadedDevice>> first,
			Outcome<List<DownloadedDevice>> second) {
		List<Problem> problems = new ArrayList<>(first.problems());
		problems.removeIf(problem -> devices.contains(problem.place().object()));
		problems.addAll(second.problems());
		List<DownloadedDevice> results = new ArrayList<>();
		for (DownloadedDevice device : first.result().orElse(List.of())) {
			results.add(second.result().orElse(List.of()).stream().filter(each -> each.name().equals(device.name()))
					.findFirst().orElse(device));
		}
		return Outcome.of(results, problems);
	}
}
