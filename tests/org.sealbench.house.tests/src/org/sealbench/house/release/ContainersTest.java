// SPDX-License-Identifier: EPL-2.0
package org.sealbench.house.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files for containers and code hosts are such as their programs read, and what they say of each other is true. */
class ContainersTest {

	private static final Path CONTAINERS = BuildTool.ROOT.resolve("releng/containers");
	private static final Pattern INSTRUCTION = Pattern.compile("(?m)^([A-Z]+) (.*)$");

	@ParameterizedTest
	@MethodSource("files")
	void everyFileOfYamlCanBeReadAndNamesNoKeyTwice(Path file) throws IOException {
		List<Object> documents = documents(file);
		assertFalse(documents.isEmpty());
		documents.forEach(each -> assertTrue(each instanceof Map, () -> file + " " + each));
	}

	@Test
	void everyDeviceOfTheFleetListensAtItsAddressAndKeepsAStateOfItsOwn() throws IOException {
		Map<?, ?> compose = map(documents(CONTAINERS.resolve("compose.yaml")).getFirst());
		Map<?, ?> services = map(compose.get("services"));
		Set<Object> states = new HashSet<>();
		for (Map.Entry<?, ?> service : services.entrySet()) {
			Map<?, ?> each = map(service.getValue());
			Map<?, ?> network = map(map(each.get("networks")).get("plant"));
			String address = network.get("ipv4_address").toString();
			assertTrue(address.startsWith("10.88.7."), address);
			if (service.getKey().toString().startsWith("device-")) {
				assertEquals(List.of("emulator", "--listen", address + ":4843", "--state", "/state/emulator"),
						each.get("command"));
			}
			List<?> volumes = list(each.get("volumes"));
			assertTrue(states.add(volumes.getFirst()), () -> volumes.toString());
			assertTrue(
					map(compose.get("volumes")).containsKey(volumes.getFirst().toString().replaceFirst(":/state$", "")),
					volumes.toString());
			assertEquals(true, each.get("read_only"), service.getKey().toString());
			assertEquals(List.of("ALL"), each.get("cap_drop"), service.getKey().toString());
			assertTrue(
					Files.exists(CONTAINERS.getParent().resolve(map(each.get("build")).get("dockerfile").toString())));
		}
		assertEquals(4, states.size());
	}

	@Test
	void thePodsOfTheClusterAreThoseOfTheirServiceAndMountWhatIsThere() throws IOException {
		List<Object> documents = documents(CONTAINERS.resolve("kubernetes.yaml"));
		Map<?, ?> service = map(documents.get(0));
		Map<?, ?> set = map(documents.get(1));
		assertEquals("Service", service.get("kind"));
		assertEquals("StatefulSet", set.get("kind"));
		Map<?, ?> spec = map(set.get("spec"));
		assertEquals(map(service.get("metadata")).get("name"), spec.get("serviceName"));
		Map<?, ?> template = map(spec.get("template"));
		Object labels = map(template.get("metadata")).get("labels");
		assertEquals(labels, map(service.get("spec")).get("selector"));
		assertEquals(labels, map(spec.get("selector")).get("matchLabels"));
		Map<?, ?> pod = map(template.get("spec"));
		Set<Object> volumes = new HashSet<>();
		list(pod.get("volumes")).forEach(each -> volumes.add(map(each).get("name")));
		list(spec.get("volumeClaimTemplates")).forEach(each -> volumes.add(map(map(each).get("metadata")).get("name")));
		Map<?, ?> container = map(list(pod.get("containers")).getFirst());
		List<Object> mounts = new ArrayList<>();
		list(container.get("volumeMounts")).forEach(each -> mounts.add(map(each).get("name")));
		assertEquals(volumes, Set.copyOf(mounts));
		Object probed = map(map(container.get("readinessProbe")).get("tcpSocket")).get("port");
		assertTrue(list(container.get("ports")).stream().anyMatch(each -> map(each).get("name").equals(probed)));
		// The user of the image, by number: a cluster does not let in a name that it cannot look up.
		assertEquals(user(), map(pod.get("securityContext")).get("runAsUser") + ":"
				+ map(pod.get("securityContext")).get("runAsGroup"));
	}

	/** The rules of hadolint that concern what it holds: DL3000, DL3002, DL3006, DL3007, DL3020, DL3025, DL4000. */
	@Test
	void theImageIsMadeAsItsLintersWant() throws IOException {
		String text = Files.readString(CONTAINERS.resolve("Containerfile"));
		List<String> instructions = INSTRUCTION.matcher(text).results().map(each -> each.group(1)).toList();
		assertTrue(instructions.containsAll(List.of("FROM", "COPY", "USER", "WORKDIR", "ENTRYPOINT")), text);
		assertFalse(instructions.contains("ADD") || instructions.contains("MAINTAINER"), text);
		String base = value("ARG").replaceFirst("^BASE=", "");
		assertTrue(base.matches("\\S+:\\S+") && !base.endsWith(":latest"), base);
		assertTrue(value("WORKDIR").startsWith("/"));
		assertTrue(value("ENTRYPOINT").startsWith("[\"") && value("CMD").startsWith("[\""));
		assertTrue(user().matches("[1-9]\\d*:[1-9]\\d*"), user());
		assertTrue(instructions.indexOf("USER") < instructions.indexOf("ENTRYPOINT"));
	}

	private static String user() throws IOException {
		return value("USER");
	}

	private static String value(String instruction) throws IOException {
		return INSTRUCTION.matcher(Files.readString(CONTAINERS.resolve("Containerfile"))).results()
				.filter(each -> each.group(1).equals(instruction)).map(each -> each.group(2)).findFirst().orElseThrow();
	}

	static Stream<Path> files() throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path folder : List.of(CONTAINERS, BuildTool.ROOT.resolve(".github"))) {
			try (Stream<Path> files = Files.walk(folder)) {
				files.filter(each -> each.toString().matches(".*\\.ya?ml")).forEach(found::add);
			}
		}
		assertTrue(found.size() >= 6, found.toString());
		return found.stream().sorted();
	}

	private static List<Object> documents(Path file) throws IOException {
		LoaderOptions options = new LoaderOptions();
		options.setAllowDuplicateKeys(false);
		List<Object> documents = new ArrayList<>();
		new Yaml(new SafeConstructor(options)).loadAll(Files.readString(file)).forEach(documents::add);
		return documents;
	}

	private static Map<?, ?> map(Object value) {
		return (Map<?, ?>) value;
	}

	private static List<?> list(Object value) {
		return (List<?>) value;
	}
}
