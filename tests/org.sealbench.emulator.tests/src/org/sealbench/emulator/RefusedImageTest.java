// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sealbench.common.Problem;
import org.sealbench.device.DeviceJson;
import org.sealbench.device.DeviceProblem;
import org.sealbench.device.Digest;
import org.sealbench.device.ImagePaths;
import org.sealbench.device.link.LinkMessages.Begun;
import org.sealbench.device.settings.DataType;
import org.sealbench.device.settings.EndpointSecurity;
import org.sealbench.device.settings.OpcUaServerSettings;
import org.sealbench.device.settings.TagSettings;
import org.sealbench.device.settings.UserSettings;
import org.sealbench.pki.formats.PrivateKeys;
import org.sealbench.testkit.FreePorts;
import org.sealbench.testkit.TestImages;

/** Images and parts that a device does not take, and keys that it does not give. */
class RefusedImageTest extends DownloadScene {

	@Test
	void imagesThatCannotWorkAreRefused() {
		fails(DeviceProblem.IMAGE_REFUSED, () -> TestEmulator.download(link, TestImages.of("PLC_2").build()));
		fails(DeviceProblem.IMAGE_REFUSED, () -> TestEmulator.download(link, image().address("localhost").build()));
		fails(DeviceProblem.IMAGE_REFUSED, () -> TestEmulator.download(link, image().address("224.0.0.1").build()));
		fails(DeviceProblem.IMAGE_REFUSED,
				() -> TestEmulator.download(link, image().address("127.255.255.255").build()));
		fails(DeviceProblem.IMAGE_REFUSED, () -> TestEmulator.download(link, image().https(0).build()));
		String otherKey = PrivateKeys.toPem(OPCUA.key());
		fails(DeviceProblem.REFUSED,
				() -> TestEmulator.download(link, image().put(ImagePaths.WEB_KEY, otherKey).build()));
		TagSettings tag = new TagSettings("t", DataType.INT, 0, "many", true, true, null);
		fails(DeviceProblem.REFUSED, () -> TestEmulator.download(link, image().tag(tag).build()));
	}

	@Test
	void anImageWithTwentyTwoUsersIsRefusedWhoeverMadeIt() throws Exception {
		Problem problem = fails(DeviceProblem.IMAGE_REFUSED,
				() -> TestEmulator.download(link, image().opcua(withUsers(22, 0), OPCUA).build()));
		assertTrue(problem.message().contains("more than 21 users"), problem::message);
		assertEquals(null, link.report().manifest());
		assertEquals(1, TestEmulator.download(link, image().opcua(withUsers(21, 30), OPCUA).build()).downloadNumber());
	}

	private static OpcUaServerSettings withUsers(int own, int ofProject) {
		List<UserSettings> users = IntStream.range(0, own + ofProject)
				.mapToObj(i -> new UserSettings("user" + i, "$argon2id$", List.of("view"), i >= own)).toList();
		return new OpcUaServerSettings(true, FreePorts.on(ADDRESS), "urn:test",
				List.of(new EndpointSecurity("None", "None")), false, null, false, true, users);
	}

	@Test
	void keysAreNeverGivenBack() throws Exception {
		TestEmulator.download(link, image().build());
		fails(DeviceProblem.PART_SECRET, () -> link.part(ImagePaths.WEB_KEY));
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			for (String path : List.of("part/keys/web.pem", "part/./keys/web.pem", "part/crl/../keys/web.pem",
					"part/keys//web.pem", "part/%6beys/web.pem")) {
				var answer = raw.send("GET", path, new byte[0]);
				assertTrue(answer.statusCode() >= 400 && !answer.body().contains("PRIVATE"),
						path + ": " + answer.body());
			}
		}
		fails(DeviceProblem.PART_UNKNOWN, () -> link.part("crl/0009.pem"));
	}

	@Test
	void alteredAndUnexpectedPartsAreRefused() throws Exception {
		try (RawLink raw = new RawLink(emulator.url(), station)) {
			Begun begun = new DeviceJson().read(raw.post("download", image().build().manifest()).body().getBytes(),
					Begun.class, "answer");
			String parts = "download/" + begun.id() + "/parts/";
			assertEquals(400, raw.send("PUT", parts + begun.missing().get(0), new byte[] { 1 }).statusCode());
			assertEquals(400, raw.send("PUT", parts + Digest.sha256(new byte[0]), new byte[0]).statusCode());
			assertEquals(400, raw.send("PUT", parts + "../../x", new byte[0]).statusCode());
			assertEquals(409, raw.send("PUT", "download/00/parts/" + begun.missing().get(0), new byte[0]).statusCode());
			assertEquals(400, raw.send("POST", "download/" + begun.id() + "/apply", "{\"stopAllowed\":true}".getBytes())
					.statusCode());
		}
		assertEquals(null, link.report().manifest());
	}
}
