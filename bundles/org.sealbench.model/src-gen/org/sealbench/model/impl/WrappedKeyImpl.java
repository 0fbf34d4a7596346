/**
 */
package org.sealbench.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.sealbench.model.ModelPackage;
import org.sealbench.model.WrappedKey;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wrapped Key</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.impl.WrappedKeyImpl#getSalt <em>Salt</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WrappedKeyImpl#getMemoryKiB <em>Memory Ki B</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WrappedKeyImpl#getIterations <em>Iterations</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WrappedKeyImpl#getParallelism <em>Parallelism</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WrappedKeyImpl#getWrapped <em>Wrapped</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WrappedKeyImpl#getPublicKey <em>Public Key</em>}</li>
 *   <li>{@link org.sealbench.model.impl.WrappedKeyImpl#getProjectKey <em>Project Key</em>}</li>
 * </ul>
 *
 * @generated
 */
public class WrappedKeyImpl extends EObjectImpl implements WrappedKey {
	/**
	 * The default value of the '{@link #getSalt() <em>Salt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSalt()
	 * @generated
	 * @ordered
	 */
	protected static final String SALT_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getSalt() <em>Salt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSalt()
	 * @generated
	 * @ordered
	 */
	protected String salt = SALT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryKiB() <em>Memory Ki B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryKiB()
	 * @generated
	 * @ordered
	 */
	protected static final int MEMORY_KI_B_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMemoryKiB() <em>Memory Ki B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryKiB()
	 * @generated
	 * @ordered
	 */
	protected int memoryKiB = MEMORY_KI_B_EDEFAULT;

	/**
	 * The default value of the '{@link #getIterations() <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIterations()
	 * @generated
	 * @ordered
	 */
	protected static final int ITERATIONS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getIterations() <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIterations()
	 * @generated
	 * @ordered
	 */
	protected int iterations = ITERATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getParallelism() <em>Parallelism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParallelism()
	 * @generated
	 * @ordered
	 */
	protected static final int PARALLELISM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getParallelism() <em>Parallelism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParallelism()
	 * @generated
	 * @ordered
	 */
	protected int parallelism = PARALLELISM_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrapped() <em>Wrapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrapped()
	 * @generated
	 * @ordered
	 */
	protected static final String WRAPPED_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getWrapped() <em>Wrapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrapped()
	 * @generated
	 * @ordered
	 */
	protected String wrapped = WRAPPED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPublicKey() <em>Public Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicKey()
	 * @generated
	 * @ordered
	 */
	protected static final String PUBLIC_KEY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getPublicKey() <em>Public Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicKey()
	 * @generated
	 * @ordered
	 */
	protected String publicKey = PUBLIC_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getProjectKey() <em>Project Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjectKey()
	 * @generated
	 * @ordered
	 */
	protected static final String PROJECT_KEY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getProjectKey() <em>Project Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProjectKey()
	 * @generated
	 * @ordered
	 */
	protected String projectKey = PROJECT_KEY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WrappedKeyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.WRAPPED_KEY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSalt() {
		return salt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSalt(String newSalt) {
		String oldSalt = salt;
		salt = newSalt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WRAPPED_KEY__SALT, oldSalt, salt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMemoryKiB() {
		return memoryKiB;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryKiB(int newMemoryKiB) {
		int oldMemoryKiB = memoryKiB;
		memoryKiB = newMemoryKiB;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WRAPPED_KEY__MEMORY_KI_B, oldMemoryKiB, memoryKiB));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getIterations() {
		return iterations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIterations(int newIterations) {
		int oldIterations = iterations;
		iterations = newIterations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WRAPPED_KEY__ITERATIONS, oldIterations, iterations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getParallelism() {
		return parallelism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParallelism(int newParallelism) {
		int oldParallelism = parallelism;
		parallelism = newParallelism;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WRAPPED_KEY__PARALLELISM, oldParallelism, parallelism));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWrapped() {
		return wrapped;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrapped(String newWrapped) {
		String oldWrapped = wrapped;
		wrapped = newWrapped;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WRAPPED_KEY__WRAPPED, oldWrapped, wrapped));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPublicKey() {
		return publicKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicKey(String newPublicKey) {
		String oldPublicKey = publicKey;
		publicKey = newPublicKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WRAPPED_KEY__PUBLIC_KEY, oldPublicKey, publicKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProjectKey() {
		return projectKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProjectKey(String newProjectKey) {
		String oldProjectKey = projectKey;
		projectKey = newProjectKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.WRAPPED_KEY__PROJECT_KEY, oldProjectKey, projectKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.WRAPPED_KEY__SALT:
				return getSalt();
			case ModelPackage.WRAPPED_KEY__MEMORY_KI_B:
				return getMemoryKiB();
			case ModelPackage.WRAPPED_KEY__ITERATIONS:
				return getIterations();
			case ModelPackage.WRAPPED_KEY__PARALLELISM:
				return getParallelism();
			case ModelPackage.WRAPPED_KEY__WRAPPED:
				return getWrapped();
			case ModelPackage.WRAPPED_KEY__PUBLIC_KEY:
				return getPublicKey();
			case ModelPackage.WRAPPED_KEY__PROJECT_KEY:
				return getProjectKey();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.WRAPPED_KEY__SALT:
				setSalt((String)newValue);
				return;
			case ModelPackage.WRAPPED_KEY__MEMORY_KI_B:
				setMemoryKiB((Integer)newValue);
				return;
			case ModelPackage.WRAPPED_KEY__ITERATIONS:
				setIterations((Integer)newValue);
				return;
			case ModelPackage.WRAPPED_KEY__PARALLELISM:
				setParallelism((Integer)newValue);
				return;
			case ModelPackage.WRAPPED_KEY__WRAPPED:
				setWrapped((String)newValue);
				return;
			case ModelPackage.WRAPPED_KEY__PUBLIC_KEY:
				setPublicKey((String)newValue);
				return;
			case ModelPackage.WRAPPED_KEY__PROJECT_KEY:
				setProjectKey((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.WRAPPED_KEY__SALT:
				setSalt(SALT_EDEFAULT);
				return;
			case ModelPackage.WRAPPED_KEY__MEMORY_KI_B:
				setMemoryKiB(MEMORY_KI_B_EDEFAULT);
				return;
			case ModelPackage.WRAPPED_KEY__ITERATIONS:
				setIterations(ITERATIONS_EDEFAULT);
				return;
			case ModelPackage.WRAPPED_KEY__PARALLELISM:
				setParallelism(PARALLELISM_EDEFAULT);
				return;
			case ModelPackage.WRAPPED_KEY__WRAPPED:
				setWrapped(WRAPPED_EDEFAULT);
				return;
			case ModelPackage.WRAPPED_KEY__PUBLIC_KEY:
				setPublicKey(PUBLIC_KEY_EDEFAULT);
				return;
			case ModelPackage.WRAPPED_KEY__PROJECT_KEY:
				setProjectKey(PROJECT_KEY_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.WRAPPED_KEY__SALT:
				return SALT_EDEFAULT == null ? salt != null : !SALT_EDEFAULT.equals(salt);
			case ModelPackage.WRAPPED_KEY__MEMORY_KI_B:
				return memoryKiB != MEMORY_KI_B_EDEFAULT;
			case ModelPackage.WRAPPED_KEY__ITERATIONS:
				return iterations != ITERATIONS_EDEFAULT;
			case ModelPackage.WRAPPED_KEY__PARALLELISM:
				return parallelism != PARALLELISM_EDEFAULT;
			case ModelPackage.WRAPPED_KEY__WRAPPED:
				return WRAPPED_EDEFAULT == null ? wrapped != null : !WRAPPED_EDEFAULT.equals(wrapped);
			case ModelPackage.WRAPPED_KEY__PUBLIC_KEY:
				return PUBLIC_KEY_EDEFAULT == null ? publicKey != null : !PUBLIC_KEY_EDEFAULT.equals(publicKey);
			case ModelPackage.WRAPPED_KEY__PROJECT_KEY:
				return PROJECT_KEY_EDEFAULT == null ? projectKey != null : !PROJECT_KEY_EDEFAULT.equals(projectKey);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (salt: ");
		result.append(salt);
		result.append(", memoryKiB: ");
		result.append(memoryKiB);
		result.append(", iterations: ");
		result.append(iterations);
		result.append(", parallelism: ");
		result.append(parallelism);
		result.append(", wrapped: ");
		result.append(wrapped);
		result.append(", publicKey: ");
		result.append(publicKey);
		result.append(", projectKey: ");
		result.append(projectKey);
		result.append(')');
		return result.toString();
	}

} //WrappedKeyImpl
