/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wrapped Key</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way to the project key (AES-256): a key pair whose private half a password opens by Argon2id (RFC 9106).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.WrappedKey#getSalt <em>Salt</em>}</li>
 *   <li>{@link org.sealbench.model.WrappedKey#getMemoryKiB <em>Memory Ki B</em>}</li>
 *   <li>{@link org.sealbench.model.WrappedKey#getIterations <em>Iterations</em>}</li>
 *   <li>{@link org.sealbench.model.WrappedKey#getParallelism <em>Parallelism</em>}</li>
 *   <li>{@link org.sealbench.model.WrappedKey#getWrapped <em>Wrapped</em>}</li>
 *   <li>{@link org.sealbench.model.WrappedKey#getPublicKey <em>Public Key</em>}</li>
 *   <li>{@link org.sealbench.model.WrappedKey#getProjectKey <em>Project Key</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getWrappedKey()
 * @model
 * @generated
 */
public interface WrappedKey extends EObject {
	/**
	 * Returns the value of the '<em><b>Salt</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Base64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Salt</em>' attribute.
	 * @see #setSalt(String)
	 * @see org.sealbench.model.ModelPackage#getWrappedKey_Salt()
	 * @model default=""
	 * @generated
	 */
	String getSalt();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WrappedKey#getSalt <em>Salt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Salt</em>' attribute.
	 * @see #getSalt()
	 * @generated
	 */
	void setSalt(String value);

	/**
	 * Returns the value of the '<em><b>Memory Ki B</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Memory Ki B</em>' attribute.
	 * @see #setMemoryKiB(int)
	 * @see org.sealbench.model.ModelPackage#getWrappedKey_MemoryKiB()
	 * @model default="0"
	 * @generated
	 */
	int getMemoryKiB();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WrappedKey#getMemoryKiB <em>Memory Ki B</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Memory Ki B</em>' attribute.
	 * @see #getMemoryKiB()
	 * @generated
	 */
	void setMemoryKiB(int value);

	/**
	 * Returns the value of the '<em><b>Iterations</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Iterations</em>' attribute.
	 * @see #setIterations(int)
	 * @see org.sealbench.model.ModelPackage#getWrappedKey_Iterations()
	 * @model default="0"
	 * @generated
	 */
	int getIterations();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WrappedKey#getIterations <em>Iterations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Iterations</em>' attribute.
	 * @see #getIterations()
	 * @generated
	 */
	void setIterations(int value);

	/**
	 * Returns the value of the '<em><b>Parallelism</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Parallelism</em>' attribute.
	 * @see #setParallelism(int)
	 * @see org.sealbench.model.ModelPackage#getWrappedKey_Parallelism()
	 * @model default="0"
	 * @generated
	 */
	int getParallelism();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WrappedKey#getParallelism <em>Parallelism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parallelism</em>' attribute.
	 * @see #getParallelism()
	 * @generated
	 */
	void setParallelism(int value);

	/**
	 * Returns the value of the '<em><b>Wrapped</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The private key that belongs to the public key, sealed with AES-256-GCM, base64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wrapped</em>' attribute.
	 * @see #setWrapped(String)
	 * @see org.sealbench.model.ModelPackage#getWrappedKey_Wrapped()
	 * @model default=""
	 * @generated
	 */
	String getWrapped();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WrappedKey#getWrapped <em>Wrapped</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wrapped</em>' attribute.
	 * @see #getWrapped()
	 * @generated
	 */
	void setWrapped(String value);

	/**
	 * Returns the value of the '<em><b>Public Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * X25519 public key (RFC 7748), base64; empty in a project of the first kind, where the password wraps the project key itself.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Key</em>' attribute.
	 * @see #setPublicKey(String)
	 * @see org.sealbench.model.ModelPackage#getWrappedKey_PublicKey()
	 * @model default=""
	 * @generated
	 */
	String getPublicKey();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WrappedKey#getPublicKey <em>Public Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Key</em>' attribute.
	 * @see #getPublicKey()
	 * @generated
	 */
	void setPublicKey(String value);

	/**
	 * Returns the value of the '<em><b>Project Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project key, sealed to the public key by HPKE (RFC 9180), base64.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project Key</em>' attribute.
	 * @see #setProjectKey(String)
	 * @see org.sealbench.model.ModelPackage#getWrappedKey_ProjectKey()
	 * @model default=""
	 * @generated
	 */
	String getProjectKey();

	/**
	 * Sets the value of the '{@link org.sealbench.model.WrappedKey#getProjectKey <em>Project Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project Key</em>' attribute.
	 * @see #getProjectKey()
	 * @generated
	 */
	void setProjectKey(String value);

} // WrappedKey
