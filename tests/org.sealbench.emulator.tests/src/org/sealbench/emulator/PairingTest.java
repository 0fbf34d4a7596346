// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.security.PublicKey;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.sealbench.common.Category;
import org.sealbench.common.ProblemException;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.link.HttpDeviceLink;
import org.sealbench.device.link.ProjectMembership;
import org.sealbench.pki.Credential;
import org.sealbench.testkit.TestImages;

class PairingTest extends LinkScene {

	private static void fails(DeviceProblem expected, Executable action) {
		assertEquals(expected, assertThrows(ProblemException.class, action).problem().code());
	}

	@Test
	void theRightCodePairs() throws ProblemException {
		try (HttpDeviceLink link = rack.link("PLC_1", station)) {
			assertFalse(link.report().paired());
			assertNull(link.report().pairingCode());
			link.pair(rack.code().toLowerCase(Locale.ROOT).replace("-", " ").toCharArray());
			assertTrue(link.report().paired());
			try (HttpDeviceLink later = rack.link("PLC_1", station, link.deviceFingerprint())) {
				assertTrue(later.report().paired());
			}
		}
		assertNull(rack.device("PLC_1").pairingCode());
	}

	@Test
	void aWrongCodeDoesNot() throws ProblemException {
		try (HttpDeviceLink link = rack.link("PLC_1", station)) {
			fails(DeviceProblem.CODE_WRONG, () -> link.pair("0000-0000-0000-0000".toCharArray()));
			fails(DeviceProblem.CODE_MALFORMED, () -> link.pair("1234".toCharArray()));
			assertFalse(link.report().paired());
		}
	}

	@Test
	void guessingIsSlowedDown() throws ProblemException {
		try (HttpDeviceLink link = rack.link("PLC_1", station)) {
			for (int i = 0; i < 5; i++) {
				fails(DeviceProblem.CODE_WRONG, () -> link.pair("0000-0000-0000-0000".toCharArray()));
			}
			fails(DeviceProblem.TOO_MANY_ATTEMPTS, () -> link.pair(rack.code().toCharArray()));
		}
	}

	@Test
	void anUnknownNameIsABlankDevice() throws ProblemException {
		try (HttpDeviceLink link = rack.link("Prüfstand 7/a", station)) {
			assertFalse(link.report().paired());
		}
		assertTrue(rack.messages.contains("device Prüfstand 7/a is blank, pairing code " + rack.code()));
		assertEquals(rack.code(), rack.device("Prüfstand 7/a").pairingCode());
	}

	@Test
	void aBlankDeviceTakesNothing() throws ProblemException {
		try (HttpDeviceLink link = rack.link("PLC_1", station)) {
			String fingerprint = link.deviceFingerprint();
			fails(DeviceProblem.NEEDS_PAIRING, () -> TestRack.download(link, TestImages.of("PLC_1").build()));
			try (HttpDeviceLink pinned = rack.link("PLC_1", station, fingerprint)) {
				fails(DeviceProblem.NEEDS_PAIRING, () -> TestRack.download(pinned, TestImages.of("PLC_1").build()));
				fails(DeviceProblem.NEEDS_PAIRING, () -> pinned.part(ImagePaths.SETTINGS));
			}
		}
	}

	@Test
	void anotherStationIsRefused() throws ProblemException {
		try (HttpDeviceLink mine = rack.paired("PLC_1", station);
				HttpDeviceLink other = rack.link("PLC_1", TestRack.station())) {
			fails(DeviceProblem.OTHER_PROJECT, other::report);
			fails(DeviceProblem.OTHER_PROJECT, () -> other.pair(rack.code().toCharArray()));
			fails(DeviceProblem.OTHER_PROJECT, () -> other.part(ImagePaths.SETTINGS));
			assertTrue(mine.report().paired());
		}
	}

	@Test
	void aStationSendsNothingToADeviceItHasNotVerified() throws ProblemException {
		rack.paired("PLC_1", station).close();
		try (HttpDeviceLink forgetful = rack.link("PLC_1", station)) {
			fails(DeviceProblem.NOT_VERIFIED, () -> TestRack.download(forgetful, TestImages.of("PLC_1").build()));
			forgetful.pair(rack.code().toCharArray());
			assertEquals(1, TestRack.download(forgetful, TestImages.of("PLC_1").noWeb().build()).downloadNumber());
		}
	}

	@Test
	void aCodeEndsWhenTheStationThatUsedItHasBegunADownload() throws ProblemException {
		String code = rack.code();
		try (HttpDeviceLink link = rack.paired("PLC_1", station); HttpDeviceLink lost = rack.link("PLC_1", station)) {
			lost.pair(code.toCharArray());
			TestRack.download(link, TestImages.of("PLC_1").noWeb().build());
			fails(DeviceProblem.NO_CODE_SHOWN, () -> lost.pair(code.toCharArray()));
		}
		rack.panel().reset("PLC_1");
		assertNotEquals(code, rack.device("PLC_1").pairingCode());
	}

	@Test
	void aCodeThatWasAskedForIsForOneMoreStationAndOnce() throws ProblemException {
		Credential second = TestRack.station();
		try (HttpDeviceLink first = rack.paired("PLC_1", station);
				HttpDeviceLink joining = rack.link("PLC_1", second);
				HttpDeviceLink third = rack.link("PLC_1", TestRack.station())) {
			String displayed = rack.code();
			fails(DeviceProblem.OTHER_PROJECT, () -> joining.pair(displayed.toCharArray()));
			String shown = rack.panel().requestPairing("PLC_1");
			assertEquals(shown, rack.device("PLC_1").pairingCode());
			assertNull(first.report().pairingCode());
			fails(DeviceProblem.OTHER_PROJECT, third::report);
			fails(DeviceProblem.CODE_WRONG, () -> joining.pair(displayed.toCharArray()));
			joining.pair(shown.toCharArray());
			fails(DeviceProblem.OTHER_PROJECT, () -> third.pair(shown.toCharArray()));
			assertNull(rack.device("PLC_1").pairingCode());
			assertTrue(first.report().paired());
			assertEquals(1, TestRack.download(joining, TestImages.of("PLC_1").noWeb().build()).downloadNumber());
			rack.panel().reset("PLC_1");
			assertFalse(joining.report().paired());
		}
	}

	@Test
	void aStatementOfMembershipIsOfOneDeviceOneCertificateAndOneKey() throws ProblemException {
		try (HttpDeviceLink link = rack.paired("PLC_1", station)) {
			ProjectMembership membership = new ProjectMembership("PLC_1", link.deviceFingerprint());
			link.keepMembership(membership.signed(station.key()));
			String kept = link.report().membership();
			PublicKey key = station.certificate().getPublicKey();
			assertTrue(membership.isSignedBy(key, kept));
			assertFalse(new ProjectMembership("PLC_2", link.deviceFingerprint()).isSignedBy(key, kept));
			assertFalse(new ProjectMembership("PLC_1", "0".repeat(64)).isSignedBy(key, kept));
			assertFalse(membership.isSignedBy(TestRack.station().certificate().getPublicKey(), kept));
			rack.panel().reset("PLC_1");
			assertNull(link.report().membership());
		}
	}

	@Test
	void anotherDeviceThanTheRememberedOneIsRefused() throws ProblemException {
		try (HttpDeviceLink link = rack.link("PLC_1", station, "00".repeat(32))) {
			ProblemException e = assertThrows(ProblemException.class, link::report);
			assertEquals(DeviceProblem.OTHER_DEVICE, e.problem().code());
			assertEquals(Category.ACCESS, e.problem().code().category());
		}
	}

	@Test
	void whoPassesRequestsOnWithACertificateOfTheirOwnCannotPair() throws Exception {
		try (PassingOn middle = new PassingOn(rack.url());
				HttpDeviceLink link = new HttpDeviceLink(middle.url(), "PLC_1", TestRack.identity(station), Set.of())) {
			assertFalse(link.report().paired());
			fails(DeviceProblem.CODE_WRONG, () -> link.pair(rack.code().toCharArray()));
			assertFalse(rack.device("PLC_1").paired());
		}
	}

	@Test
	void whoPutsThemselvesBetweenLaterIsNotTakenForTheDevice() throws Exception {
		try (HttpDeviceLink mine = rack.paired("PLC_1", station);
				PassingOn middle = new PassingOn(rack.url());
				HttpDeviceLink link = new HttpDeviceLink(middle.url(), "PLC_1", TestRack.identity(station),
						Set.of(mine.deviceFingerprint()))) {
			fails(DeviceProblem.OTHER_DEVICE, link::report);
			fails(DeviceProblem.OTHER_DEVICE, () -> TestRack.download(link, TestImages.of("PLC_1").noWeb().build()));
			fails(DeviceProblem.OTHER_DEVICE, () -> link.pair(rack.code().toCharArray()));
			assertEquals(0, middle.partsReceived());
			assertTrue(mine.report().paired());
		}
	}

	@Test
	void whoSaysYesToEveryCodeIsFoundOut() throws Exception {
		try (PassingOn liar = new PassingOn(200,
				"{\"nonce\":\"" + "00".repeat(32) + "\",\"proof\":\"" + "00".repeat(32) + "\"}");
				HttpDeviceLink link = new HttpDeviceLink(liar.url(), "PLC_1", TestRack.identity(station), Set.of())) {
			fails(DeviceProblem.CODE_WRONG, () -> link.pair(rack.code().toCharArray()));
			assertThrows(ProblemException.class, () -> TestRack.download(link, TestImages.of("PLC_1").build()));
			assertEquals(0, liar.partsReceived());
		}
	}

	@Test
	void nobodyThereIsUnreachable() throws IOException, ProblemException {
		int port;
		try (ServerSocket socket = new ServerSocket(0)) {
			port = socket.getLocalPort();
		}
		URI nowhere = URI.create("https://127.0.0.1:" + port);
		try (HttpDeviceLink link = new HttpDeviceLink(nowhere, "PLC_1", TestRack.identity(station), Set.of())) {
			ProblemException e = assertThrows(ProblemException.class, link::report);
			assertEquals(DeviceProblem.UNREACHABLE, e.problem().code());
			assertEquals(5, e.problem().code().category().exitCode());
		}
	}
}
