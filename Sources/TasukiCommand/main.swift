print("tasuki")
