// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceImage;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.DeviceReport;
import org.sealbench.device.OperatingMode;
import org.sealbench.device.ServiceReport;
import org.sealbench.device.link.DownloadRequest;

/** A download after which the servers do not come up is rolled back. */
class RolledBackDownloadTest extends DownloadScene {

	@Test
	void aTakenPortRollsBack() throws Exception {
		DeviceImage first = image().build();
		TestEmulator.download(link, first);
		try (ServerSocket taken = new ServerSocket()) {
			taken.bind(new InetSocketAddress(InetAddress.getByName(ADDRESS), 0));
			DeviceImage other = image().https(taken.getLocalPort()).build();
			Problem problem = fails(DeviceProblem.ROLLED_BACK, () -> TestEmulator.downloadInStop(link, other));
			assertTrue(problem.message().contains("SB-7002")
					&& problem.message().contains(ADDRESS + ":" + taken.getLocalPort()), problem.message());
		}
		DeviceReport report = link.report();
		assertEquals(first.manifest(), report.manifest());
		assertEquals(1, report.downloadNumber());
		assertEquals(OperatingMode.RUN, report.mode());
		assertEquals(ServiceReport.State.RUNNING, report.web().state());
		assertEquals(List.of("https://" + ADDRESS + ":" + port), report.web().urls());
	}

	@Test
	void aServerThatDoesNotComeUpTakesTheOthersBack() throws ProblemException {
		opcuaFails = true;
		fails(DeviceProblem.ROLLED_BACK, () -> TestEmulator.download(link, image().opcua(OPCUA_ON, OPCUA).build()));
		DeviceReport report = link.report();
		assertEquals(null, report.manifest());
		assertEquals(ServiceReport.off(), report.web());
		assertEquals(OperatingMode.STOP, report.mode());
		assertEquals(1, TestEmulator.download(link, image().build()).downloadNumber());
	}

	@Test
	void aRolledBackDownloadLeavesTheClock() throws ProblemException {
		opcuaFails = true;
		DeviceImage image = image().opcua(OPCUA_ON, OPCUA).build();
		DownloadRequest request = new DownloadRequest(image, false,
				InstantSource.fixed(Instant.parse("2026-05-05T12:00:00Z")), null);
		fails(DeviceProblem.ROLLED_BACK, () -> link.download(request, new NullProgressMonitor()));
		assertTrue(link.report().clock().isBefore(Instant.parse("2012-01-02T00:00:00Z")));
	}
}
