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
		try (HttpDeviceLink link = emulator.link("PLC_1", station)) {
			assertFalse(link.report().paired());
			assertNull(link.report().pairingCode());
			link.pair(emulator.code().toLowerCase(Locale.ROOT).replace("-", " ").toCharArray());
			assertTrue(link.report().paired());
			try (HttpDeviceLink later = emulator.link("PLC_1", station, link.deviceFingerprint())) {
				assertTrue(later.report().paired());
			}
		}
		assertNull(emulator.device("PLC_1").pairingCode());
	}

	@Test
	void aWrongCodeDoesNot() throws ProblemException {
		try (HttpDeviceLink link = emulator.link("PLC_1", station)) {
			fails(DeviceProblem.CODE_WRONG, () -> link.pair("0000-0000-0000-0000".toCharArray()));
			fails(DeviceProblem.CODE_MALFORMED, () -> link.pair("1234".toCharArray()));
			assertFalse(link.report().paired());
		}
	}

	@Test
	void guessingIsSlowedDown() throws ProblemException {
		try (HttpDeviceLink link = emulator.link("PLC_1", station)) {
			for (int i = 0; i < 5; i++) {
				fails(DeviceProblem.CODE_WRONG, () -> link.pair("0000-0000-0000-0000".toCharArray()));
			}
			fails(DeviceProblem.TOO_MANY_ATTEMPTS, () -> link.pair(emulator.code().toCharArray()));
		}
	}

	@Test
	void anUnknownNameIsABlankDevice() throws ProblemException {
		try (HttpDeviceLink link = emulator.link("Prüfstand 7/a", station)) {
			assertFalse(link.report().paired());
		}
		assertTrue(emulator.messages.contains("device Prüfstand 7/a is blank, pairing code " + emulator.code()));
		assertEquals(emulator.code(), emulator.device("Prüfstand 7/a").pairingCode());
	}

	@Test
	void aBlankDeviceTakesNothing() throws ProblemException {
		try (HttpDeviceLink link = emulator.link("PLC_1", station)) {
			String fingerprint = link.deviceFingerprint();
			fails(DeviceProblem.NEEDS_PAIRING, () -> TestEmulator.download(link, TestImages.of("PLC_1").build()));
			try (HttpDeviceLink pinned = emulator.link("PLC_1", station, fingerprint)) {
				fails(DeviceProblem.NEEDS_PAIRING, () -> TestEmulator.download(pinned, TestImages.of("PLC_1").build()));
				fails(DeviceProblem.NEEDS_PAIRING, () -> pinned.part(ImagePaths.SETTINGS));
			}
		}
	}

	@Test
	void anotherStationIsRefused() throws ProblemException {
		try (HttpDeviceLink mine = emulator.paired("PLC_1", station);
				HttpDeviceLink other = emulator.link("PLC_1", TestEmulator.station())) {
			fails(DeviceProblem.OTHER_PROJECT, other::report);
			fails(DeviceProblem.OTHER_PROJECT, () -> other.pair(emulator.code().toCharArray()));
			fails(DeviceProblem.OTHER_PROJECT, () -> other.part(ImagePaths.SETTINGS));
			assertTrue(mine.report().paired());
		}
	}

	@Test
	void aStationSendsNothingToADeviceItHasNotVerified() throws ProblemException {
		emulator.paired("PLC_1", station).close();
		try (HttpDeviceLink forgetful = emulator.link("PLC_1", station)) {
			fails(DeviceProblem.NOT_VERIFIED, () -> TestEmulator.download(forgetful, TestImages.of("PLC_1").build()));
			forgetful.pair(emulator.code().toCharArray());
			assertEquals(1, TestEmulator.download(forgetful, TestImages.of("PLC_1").noWeb().build()).downloadNumber());
		}
	}

	@Test
	void aCodeEndsWhenTheStationThatUsedItHasBegunADownload() throws ProblemException {
		String code = emulator.code();
		try (HttpDeviceLink link = emulator.paired("PLC_1", station);
				HttpDeviceLink lost = emulator.link("PLC_1", station)) {
			lost.pair(code.toCharArray());
			TestEmulator.download(link, TestImages.of("PLC_1").noWeb().build());
			fails(DeviceProblem.NO_CODE_SHOWN, () -> lost.pair(code.toCharArray()));
		}
		emulator.panel().reset("PLC_1");
		assertNotEquals(code, emulator.device("PLC_1").pairingCode());
	}

	@Test
	void aCodeThatWasAskedForIsForOneMoreStationAndOnce() throws ProblemException {
		Credential second = TestEmulator.station();
		try (HttpDeviceLink first = emulator.paired("PLC_1", station);
				HttpDeviceLink joining = emulator.link("PLC_1", second);
				HttpDeviceLink third = emulator.link("PLC_1", TestEmulator.station())) {
			String displayed = emulator.code();
			fails(DeviceProblem.OTHER_PROJECT, () -> joining.pair(displayed.toCharArray()));
			String shown = emulator.panel().requestPairing("PLC_1");
			assertEquals(shown, emulator.device("PLC_1").pairingCode());
			assertNull(first.report().pairingCode());
			fails(DeviceProblem.OTHER_PROJECT, third::report);
			fails(DeviceProblem.CODE_WRONG, () -> joining.pair(displayed.toCharArray()));
			joining.pair(shown.toCharArray());
			fails(DeviceProblem.OTHER_PROJECT, () -> third.pair(shown.toCharArray()));
			assertNull(emulator.device("PLC_1").pairingCode());
			assertTrue(first.report().paired());
			assertEquals(1, TestEmulator.download(joining, TestImages.of("PLC_1").noWeb().build()).downloadNumber());
			emulator.panel().reset("PLC_1");
			assertFalse(joining.report().paired());
		}
	}

	@Test
	void aStatementOfMembershipIsOfOneDeviceOneCertificateAndOneKey() throws ProblemException {
		try (HttpDeviceLink link = emulator.paired("PLC_1", station)) {
			ProjectMembership membership = new ProjectMembership("PLC_1", link.deviceFingerprint());
			link.keepMembership(membership.signed(station.key()));
			String kept = link.report().membership();
			PublicKey key = station.certificate().getPublicKey();
			assertTrue(membership.isSignedBy(key, kept));
			assertFalse(new ProjectMembership("PLC_2", link.deviceFingerprint()).isSignedBy(key, kept));
			assertFalse(new ProjectMembership("PLC_1", "0".repeat(64)).isSignedBy(key, kept));
			assertFalse(membership.isSignedBy(TestEmulator.station().certificate().getPublicKey(), kept));
			emulator.panel().reset("PLC_1");
			assertNull(link.report().membership());
		}
	}

	@Test
	void anotherDeviceThanTheRememberedOneIsRefused() throws ProblemException {
		try (HttpDeviceLink link = emulator.link("PLC_1", station, "00".repeat(32))) {
			ProblemException e = assertThrows(ProblemException.class, link::report);
			assertEquals(DeviceProblem.OTHER_DEVICE, e.problem().code());
			assertEquals(Category.ACCESS, e.problem().code().category());
		}
	}

	@Test
	void whoPassesRequestsOnWithACertificateOfTheirOwnCannotPair() throws Exception {
		try (PassingOn middle = new PassingOn(emulator.url());
				HttpDeviceLink link = new HttpDeviceLink(middle.url(), "PLC_1", TestEmulator.identity(station),
						Set.of())) {
			assertFalse(link.report().paired());
			fails(DeviceProblem.CODE_WRONG, () -> link.pair(emulator.code().toCharArray()));
			assertFalse(emulator.device("PLC_1").paired());
		}
	}

	@Test
	void whoPutsThemselvesBetweenLaterIsNotTakenForTheDevice() throws Exception {
		try (HttpDeviceLink mine = emulator.paired("PLC_1", station);
				PassingOn middle = new PassingOn(emulator.url());
				HttpDeviceLink link = new HttpDeviceLink(middle.url(), "PLC_1", TestEmulator.identity(station),
						Set.of(mine.deviceFingerprint()))) {
			fails(DeviceProblem.OTHER_DEVICE, link::report);
			fails(DeviceProblem.OTHER_DEVICE,
					() -> TestEmulator.download(link, TestImages.of("PLC_1").noWeb().build()));
			fails(DeviceProblem.OTHER_DEVICE, () -> link.pair(emulator.code().toCharArray()));
			assertEquals(0, middle.partsReceived());
			assertTrue(mine.report().paired());
		}
	}

	@Test
	void whoSaysYesToEveryCodeIsFoundOut() throws Exception {
		try (PassingOn liar = new PassingOn(200,
				"{\"nonce\":\"" + "00".repeat(32) + "\",\"proof\":\"" + "00".repeat(32) + "\"}");
				HttpDeviceLink link = new HttpDeviceLink(liar.url(), "PLC_1", TestEmulator.identity(station),
						Set.of())) {
			fails(DeviceProblem.CODE_WRONG, () -> link.pair(emulator.code().toCharArray()));
			assertThrows(ProblemException.class, () -> TestEmulator.download(link, TestImages.of("PLC_1").build()));
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
		try (HttpDeviceLink link = new HttpDeviceLink(nowhere, "PLC_1", TestEmulator.identity(station), Set.of())) {
			ProblemException e = assertThrows(ProblemException.class, link::report);
			assertEquals(DeviceProblem.UNREACHABLE, e.problem().code());
			assertEquals(5, e.problem().code().category().exitCode());
		}
	}
}
