
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Whether a product runs on another system's fragment of SWT, as far as that can be told without the system: every
 * class, method and field of SWT's that a bundle uses and that the fragment for Linux has, that fragment has too. SWT's
 * fragments are not of one version on all systems. Arguments: the folder of the bundles with the fragment for Linux,
 * then the other fragments. Class path: ASM.
 */
class Linkage {

	private static final String SWT = "org/eclipse/swt/";
	/** What only one system has; the bundles of the platform ask which one it is before they use it. */
	private static final String INTERNAL = SWT + "internal/";

	/** The members of SWT's classes in one fragment; a member is {@code name descriptor}. */
	private static final class Fragment {
		private final Map<String, Set<String>> members = new HashMap<>();
		private final Map<String, Set<String>> parents = new HashMap<>();

		boolean has(String type, String member) {
			if (!members.containsKey(type)) {
				// Of another library: an inherited member of Object, say.
				return !type.startsWith(SWT);
			}
			return member.isEmpty() || members.get(type).contains(member)
					|| parents.get(type).stream().anyMatch(each -> has(each, member));
		}
	}

	private final Set<String> uses = new TreeSet<>();

	public static void main(String[] arguments) throws IOException {
		Linkage linkage = new Linkage();
		Fragment linux = null;
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".jar")).sorted().toList()) {
				if (file.getFileName().toString().startsWith("org.eclipse.swt.gtk.")) {
					linux = fragment(file);
				} else {
					linkage.bundle(file);
				}
			}
		}
		Set<String> errors = new TreeSet<>();
		for (String file : List.of(arguments).subList(1, arguments.length)) {
			errors.addAll(linkage.missing(linux, fragment(Path.of(file)), Path.of(file).getFileName().toString()));
		}
		errors.forEach(System.err::println);
		if (!errors.isEmpty()) {
			System.exit(1);
		}
		System.out.println(linkage.uses.size() + " members of SWT that are used, each in every fragment");
	}

	private Set<String> missing(Fragment linux, Fragment other, String name) {
		Set<String> errors = new TreeSet<>();
		for (String use : uses) {
			String[] words = use.split(" ", 2);
			if (linux.has(words[0], words[1]) && !other.has(words[0], words[1])) {
				errors.add("error: " + name + " lacks " + words[0].replace('/', '.') + " " + words[1]);
			}
		}
		return errors;
	}

	private void bundle(Path file) throws IOException {
		classes(file, reader -> reader.accept(new ClassVisitor(Opcodes.ASM9) {

			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
					String[] thrown) {
				return uses();
			}
		}, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
	}

	private MethodVisitor uses() {
		return new MethodVisitor(Opcodes.ASM9) {

			@Override
			public void visitMethodInsn(int code, String owner, String name, String descriptor, boolean isInterface) {
				use(owner, name + descriptor);
			}

			@Override
			public void visitFieldInsn(int code, String owner, String name, String descriptor) {
				use(owner, name + descriptor);
			}

			@Override
			public void visitTypeInsn(int code, String type) {
				use(type, "");
			}

			@Override
			public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
				for (Object each : arguments) {
					if (each instanceof Handle handle) {
						use(handle.getOwner(), handle.getName() + handle.getDesc());
					}
				}
			}
		};
	}

	private void use(String type, String member) {
		if (type.startsWith(SWT) && !type.startsWith(INTERNAL)) {
			uses.add(type + " " + member);
		}
	}

	private static Fragment fragment(Path file) throws IOException {
		Fragment fragment = new Fragment();
		classes(file, reader -> reader.accept(new ClassVisitor(Opcodes.ASM9) {
			private final Set<String> own = new HashSet<>();

			@Override
			public void visit(int version, int access, String name, String signature, String parent,
					String[] interfaces) {
				Set<String> all = new HashSet<>(List.of(interfaces));
				if (parent != null) {
					all.add(parent);
				}
				fragment.members.put(name, own);
				fragment.parents.put(name, all);
			}

			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature,
					String[] thrown) {
				own.add(name + descriptor);
				return null;
			}

			@Override
			public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
				own.add(name + descriptor);
				return null;
			}
		}, ClassReader.SKIP_CODE));
		return fragment;
	}

	private interface Reading {
		void read(ClassReader reader);
	}

	private static void classes(Path file, Reading reading) throws IOException {
		try (JarFile jar = new JarFile(file.toFile(), false)) {
			for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().<ZipEntry>map(each -> each)::iterator) {
				if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")
						&& !entry.getName().endsWith("module-info.class")) {
					reading.read(new ClassReader(jar.getInputStream(entry).readAllBytes()));
				}
			}
		}
	}
}
